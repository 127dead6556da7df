import type { ReactNode } from 'react';

import { PageLink } from '@/components/ui/page-link';
import { program } from '@/components/ui/strings/program';
import { workbench as words } from '@/components/ui/strings/workbench';
import type { ItemLink } from '@/lib/client/item-links';
import type { ChallengeDefinition } from '@/lib/content/schema/challenge';

import { HintList } from './hint-list';
import styles from './statement.module.css';

interface StatementProps {
  readonly challenge: ChallengeDefinition;
  readonly trackTitle: string;
  /** What should be done before. */
  readonly before: readonly ItemLink[];
  readonly hints: readonly ReactNode[];
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** What a challenge asks for, where it stands in the course, and its hints. */
export function Statement({ challenge, trackTitle, before, hints, foot, children }: StatementProps) {
  const { title, minutes, difficulty } = challenge;
  return (
    <>
      <p className={styles['crumbs']}>
        <PageLink href={`/#${challenge.track}`}>{trackTitle}</PageLink>
        <span>{program.minutes(minutes)}</span>
        <span>{words.difficulty[difficulty]}</span>
      </p>
      <h1 className={styles['title']}>{title}</h1>
      <div data-handout>{children}</div>
      <HintList slug={challenge.slug} hints={hints} />
      {before.length > 0 && (
        <p className={`${styles['crumbs']} ${styles['before']}`}>
          {words.before}:
          {before.map((link) => (
            <PageLink key={link.href} href={link.href}>
              {link.title}
            </PageLink>
          ))}
        </p>
      )}
      <div className={styles['foot']}>{foot}</div>
    </>
  );
}
