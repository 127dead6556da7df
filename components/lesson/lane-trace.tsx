'use client';

import { lanesOf } from '@/components/charts/lane-timeline';
import { LanesFigure } from '@/components/charts/lanes-figure';
import { lesson as words } from '@/components/ui/strings/lesson';
import { useLesson } from '@/lib/client/use-lesson';

import styles from './lane-trace.module.css';

/** The lanes of the last run of a run block. */
export function LaneTrace({ of }: { readonly of: string }) {
  const run = useLesson((state) => state.traces[of]);
  if (run === undefined) return <p className={styles['empty']}>{words.traceEmpty}</p>;
  const lanes = lanesOf(run.trace, run.ms);
  return (
    <LanesFigure
      lanes={lanes}
      totalMs={Math.max(run.ms, ...lanes.map((lane) => lane.endMs))}
      label={words.trace}
    />
  );
}
