import { useEffect } from 'react';
import { useStore } from 'zustand';

import type { GradeSession, GradeState } from './grade-session';
import type { RunSession, RunState } from './run-session';
import type { ScalingSession, ScalingState } from './scaling-session';

/** A selected part of a run session's state. */
export function useRun<T>(session: RunSession, select: (state: RunState) => T): T {
  return useStore(session.store, select);
}

export function useGrade<T>(session: GradeSession, select: (state: GradeState) => T): T {
  return useStore(session.store, select);
}

export function useScaling<T>(session: ScalingSession, select: (state: ScalingState) => T): T {
  return useStore(session.store, select);
}

/** Stops what a component has begun when it goes: nobody sees its end. What others began goes on. */
export function useStopOnLeave(session: RunSession | ScalingSession): void {
  useEffect(
    () => () => {
      session.stop();
    },
    [session],
  );
}
