'use client';

import { ArrowRight } from 'lucide-react';

import { PageLink } from '@/components/ui/page-link';
import { catalog } from '@/components/ui/strings/catalog';
import { progress as words } from '@/components/ui/strings/progress';
import { findNextStep } from '@/lib/client/course-progress';
import type { ItemLink } from '@/lib/client/item-links';
import { useCourseState } from '@/lib/client/use-course-state';

import styles from './next-step-link.module.css';

interface NextStepLinkProps {
  /** In the order of the course. */
  readonly links: readonly ItemLink[];
  /** Leaves out the link for who is new here: the page has one of its own. */
  readonly isOnlyForReturning?: boolean;
}

/** Where to go on: what was left unfinished, or what comes next. */
export function NextStepLink({ links, isOnlyForReturning = false }: NextStepLinkProps) {
  const state = useCourseState();
  if (state === undefined) return null;
  const step = findNextStep(new Map(links.map((link) => [`${link.track}/${link.slug}`, link])), state);
  if (step.kind === 'finished') return <p>{words.finished}</p>;
  if (isOnlyForReturning && step.kind === 'start') return null;
  const { link } = step;
  return (
    <PageLink className={styles['step']} href={link.href}>
      <span className={styles['what']}>{words.steps[step.kind]}</span>
      <span className={styles['title']}>
        {link.title}
        <ArrowRight size={18} aria-hidden />
      </span>
      <span className={styles['about']}>
        {catalog[link.kind]}, {catalog.minutes(link.minutes)}
      </span>
    </PageLink>
  );
}
