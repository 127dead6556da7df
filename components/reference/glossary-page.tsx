import { PageLink } from '@/components/ui/page-link';
import { reference } from '@/components/ui/strings/reference';
import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';
import type { GlossaryTerm } from '@/lib/content/schema/glossary';

import styles from './glossary-page.module.css';
import page from './page.module.css';
import { PlainNodes } from './plain-nodes';

const words = reference.glossary;

interface GlossaryPageProps {
  /** A to Z. */
  readonly terms: readonly GlossaryTerm[];
  readonly catalogue: Catalogue;
}

function letterOf({ term }: GlossaryTerm): string {
  return term.charAt(0).toUpperCase();
}

/** The words of the course, each with what it means and where it is taught. */
export function GlossaryPage({ terms, catalogue }: GlossaryPageProps) {
  const links = itemLinks(catalogue);
  const names = new Map(terms.map(({ slug, term }) => [slug, term]));
  const letters = [...new Set(terms.map(letterOf))];
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <nav className={styles['letters']} aria-label={words.jump}>
        {letters.map((letter) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <section key={letter} className={styles['group']} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl>
            {terms
              .filter((term) => letterOf(term) === letter)
              .map(({ slug, term, meaning, taught, see }) => (
                <div key={slug} id={slug} className={styles['term']}>
                  <dt>
                    <a href={`#${slug}`}>{term}</a>
                  </dt>
                  <dd>
                    <PlainNodes nodes={meaning} />
                  </dd>
                  <dd className={styles['links']}>
                    {taught.length > 0 && <span>{words.taught}</span>}
                    {taught
                      .flatMap((path) => links.get(path) ?? [])
                      .map(({ href, title }) => (
                        <PageLink key={href} href={href}>
                          {title}
                        </PageLink>
                      ))}
                    {see.length > 0 && <span>{words.see}</span>}
                    {see.map((other) => (
                      <a key={other} href={`#${other}`}>
                        {names.get(other)}
                      </a>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
