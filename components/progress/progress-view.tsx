'use client';

import { useCourseState } from '@/lib/client/use-course-state';

import { NextStepLink } from './next-step-link';
import { ProgressMap, type Section } from './progress-map';
import styles from './progress-page.module.css';

/** The next step, and the map of what is done. */
export function ProgressView({
  sections,
  heading,
}: {
  readonly sections: readonly Section[];
  readonly heading: string;
}) {
  const state = useCourseState();
  return (
    <>
      <NextStepLink links={sections.flatMap(({ items }) => items)} />
      <section>
        <h2 className={styles['heading']}>{heading}</h2>
        <ProgressMap sections={sections} state={state} />
      </section>
    </>
  );
}
