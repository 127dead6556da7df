import { useStore } from 'zustand';

import type { GradeSession, GradeState } from './grade-session';
import type { RunSession, RunState } from './run-session';

/** A selected part of a run session's state. */
export function useRun<T>(session: RunSession, select: (state: RunState) => T): T {
  return useStore(session.store, select);
}

export function useGrade<T>(session: GradeSession, select: (state: GradeState) => T): T {
  return useStore(session.store, select);
}
