import { useEffect } from 'react';
import { useStore } from 'zustand';

import type { CourseState } from './course-progress';
import { useProgress } from './use-progress';
import { startVisits, visitStore } from './visit-store';

/** How far the reader is; undefined on the server and until storage was read. */
export function useCourseState(): CourseState | undefined {
  useEffect(() => startVisits(), []);
  const { read, last, isLoaded } = useStore(visitStore);
  const progress = useProgress();
  if (!isLoaded) return undefined;
  const passed = new Set(Object.keys(progress).filter((slug) => progress[slug]?.hasPassed === true));
  return { read, passed, last };
}
