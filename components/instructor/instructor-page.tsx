import type { ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { instructor as words } from '@/components/ui/strings/instructor';
import { program } from '@/components/ui/strings/program';
import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';
import type { ChallengeDefinition } from '@/lib/content/schema/challenge';

import { gateText } from './gate-text';
import styles from './instructor.module.css';
import { instructorSlug } from './instructor-slug';

interface InstructorPageProps {
  readonly catalogue: Catalogue;
  /** Grades what ships with all challenges. */
  readonly check: ReactNode;
}

/** Every lesson and challenge from behind, and one click that checks all of them. */
export function InstructorPage({ catalogue, check }: InstructorPageProps) {
  const links = itemLinks(catalogue);
  const challenges = new Map<string, ChallengeDefinition>(catalogue.challenges.map((one) => [one.slug, one]));
  return (
    <div className={styles['page']}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <div className={styles['row']}>
          <PageLink className={buttonClass()} href="/instructor/reports">
            {words.links.reports}
          </PageLink>
          <PageLink className={buttonClass()} href="/workshop">
            {words.links.workshop}
          </PageLink>
          <PageLink className={buttonClass()} href="/check">
            {words.links.check}
          </PageLink>
        </div>
      </header>
      <section>
        <h2>{words.tabs.check}</h2>
        {check}
      </section>
      <section>
        <h2>{words.sections}</h2>
        {catalogue.tracks.map((track) => (
          <section key={track.slug} className={styles['group']} aria-labelledby={`track-${track.slug}`}>
            <h3 id={`track-${track.slug}`}>{track.title}</h3>
            <ul>
              {track.items.map(({ slug }) => {
                const link = links.get(`${track.slug}/${slug}`);
                if (link === undefined) return null;
                const challenge = link.kind === 'challenge' ? challenges.get(slug) : undefined;
                return (
                  <li key={slug} className={styles['item']}>
                    <PageLink href={`/instructor/${instructorSlug(link)}`}>{link.title}</PageLink>
                    <span>{words.kinds[link.kind]}</span>
                    <span>{program.minutes(link.minutes)}</span>
                    <span>{challenge === undefined ? '' : gateText(challenge.spec)}</span>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}
