import { lanesOf } from '@/components/charts/lane-timeline';
import { LanesFigure } from '@/components/charts/lanes-figure';
import { lesson as words } from '@/components/ui/strings/lesson';
import type { LessonState } from '@/lib/client/lesson-store';

/** A run with its processes in lanes. */
export function RunLanes({ run }: { readonly run: LessonState['traces'][string] }) {
  const lanes = lanesOf(run.trace, run.ms);
  return (
    <LanesFigure
      lanes={lanes}
      totalMs={Math.max(run.ms, ...lanes.map((lane) => lane.endMs))}
      label={words.trace}
    />
  );
}
