import { PageLink } from '@/components/ui/page-link';
import { reference } from '@/components/ui/strings/reference';
import { type ItemLink, itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';
import type { Pathway, Pathways, Place } from '@/lib/content/schema/pathways';

import page from './page.module.css';
import styles from './pathways-page.module.css';

const words = reference.pathways;

interface PathwaysPageProps {
  readonly content: Pathways;
  readonly catalogue: Catalogue;
}

interface JobProps {
  readonly pathway: Pathway;
  readonly places: readonly Place[];
  readonly links: ReadonlyMap<string, ItemLink>;
}

function Skills({ pathway, links }: Pick<JobProps, 'pathway' | 'links'>) {
  return (
    <dl className={styles['skills']}>
      {pathway.skills.map(({ skill, learn }) => (
        <div key={skill}>
          <dt>{skill}</dt>
          <dd>
            {learn.length === 0 && <span>{words.elsewhere}</span>}
            {learn
              .flatMap((path) => links.get(path) ?? [])
              .map(({ href, title }) => (
                <PageLink key={href} href={href}>
                  {title}
                </PageLink>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Job({ pathway, places, links }: JobProps) {
  return (
    <section id={pathway.slug} className={styles['job']} aria-labelledby={`job-${pathway.slug}`}>
      <h2 id={`job-${pathway.slug}`}>{pathway.title}</h2>
      <p className={styles['summary']}>{pathway.summary}</p>
      <div className={styles['columns']}>
        <div>
          <h3>{words.work}</h3>
          {pathway.work.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <h3>{words.day}</h3>
          <ol className={styles['day']}>
            {pathway.day.map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ol>
        </div>
        <div>
          <h3>{words.skills}</h3>
          <Skills pathway={pathway} links={links} />
          <h3>{words.next}</h3>
          <ul className={styles['places']}>
            {places.map(({ id, kind, title, url, about }) => (
              <li key={id}>
                <a href={url}>{title}</a>
                <span className={styles['kind']}>{words.kinds[kind]}</span>
                <span className={styles['about']}>{about}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** Jobs in parallel computing: what they are like, and what to learn for them. */
export function PathwaysPage({ content: { pathways, places }, catalogue }: PathwaysPageProps) {
  const links = itemLinks(catalogue);
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <nav className={page['jump']} aria-label={words.jump}>
        {pathways.map(({ slug, title }) => (
          <a key={slug} href={`#${slug}`}>
            {title}
          </a>
        ))}
      </nav>
      {pathways.map((pathway) => (
        <Job
          key={pathway.slug}
          pathway={pathway}
          places={pathway.next.flatMap((id) => places.find((place) => place.id === id) ?? [])}
          links={links}
        />
      ))}
    </div>
  );
}
