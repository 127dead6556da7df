import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';

import type { CourseState } from './course-progress';
import type { ItemLink } from './item-links';
import { useEarned, useProgress } from './use-progress';
import { startVisits, visitStore } from './visit-store';

/** How far the reader is; undefined on the server and until storage was read. */
export function useCourseState(): CourseState | undefined {
  useEffect(() => startVisits(), []);
  const { read, last, isLoaded } = useStore(visitStore);
  const progress = useProgress();
  const passed = useMemo(
    () => new Set(Object.keys(progress).filter((slug) => progress[slug]?.hasPassed === true)),
    [progress],
  );
  return useMemo(() => (isLoaded ? { read, passed, last } : undefined), [isLoaded, read, passed, last]);
}

/** Whether a lesson was read to its end or a challenge passed; drawn anew only when that changes. */
export function useIsDone({ kind, track, slug }: Pick<ItemLink, 'kind' | 'track' | 'slug'>): boolean {
  useEffect(() => startVisits(), []);
  const hasRead = useStore(visitStore, ({ read }) => read.has(`${track}/${slug}`));
  const hasPassed = useEarned(slug)?.hasPassed === true;
  return kind === 'lesson' ? hasRead : hasPassed;
}
