'use client';

import dynamic from 'next/dynamic';

import { partFailed } from '@/components/ui/part-failed';
import { lesson as words } from '@/components/ui/strings/lesson';
import { useLesson } from '@/lib/client/use-lesson';

import styles from './lane-trace.module.css';

/** Loaded when there is a run to draw. */
const RunLanes = dynamic(() => import('./run-lanes').then(({ RunLanes }) => RunLanes, partFailed), {
  ssr: false,
});

/** The lanes of the last run of a run block. */
export function LaneTrace({ of }: { readonly of: string }) {
  const run = useLesson((state) => state.traces[of]);
  if (run === undefined) return <p className={styles['empty']}>{words.traceEmpty}</p>;
  return <RunLanes run={run} />;
}
