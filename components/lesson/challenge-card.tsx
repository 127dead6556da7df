import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';

import { PageLink } from '@/components/ui/page-link';
import { lesson as words } from '@/components/ui/strings/lesson';
import { program } from '@/components/ui/strings/program';

import styles from './challenge-card.module.css';
import type { ChallengeLink } from './challenge-link';

interface ChallengeCardProps {
  readonly link: ChallengeLink | undefined;
  readonly children: ReactNode;
}

/** The way from a lesson into a challenge. */
export function ChallengeCard({ link, children }: ChallengeCardProps) {
  if (link === undefined) return null;
  return (
    <div className={styles['card']}>
      <p className={styles['kind']}>
        {words.challenge}, {program.minutes(link.minutes)}
      </p>
      <PageLink className={styles['link']} href={`/challenges/${link.slug}`}>
        {link.title}
        <ArrowRight size={20} aria-hidden />
      </PageLink>
      <p>{link.summary}</p>
      {children}
    </div>
  );
}
