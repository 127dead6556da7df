'use client';

import { useState } from 'react';

import { runRequest } from '@/lib/client/run-request';
import { RunSession } from '@/lib/client/run-session';
import { useStopOnLeave } from '@/lib/client/use-session';
import type { RunOutcome } from '@/lib/protocol/run';

export interface ScalePoint {
  readonly workers: number;
  readonly ms: number;
}

export interface Scaling {
  readonly points: readonly ScalePoint[];
  /** The number of workers that is being measured. */
  readonly current: number | undefined;
  /** Why the last measurement ended early, unless somebody stopped it. */
  readonly failure: string | undefined;
  readonly measure: (code: string, max: number) => Promise<void>;
  readonly stop: () => void;
}

const SAMPLES = 3;

/** The fastest of three runs: what disturbs a run only makes it slower. What came instead where one did not finish. */
async function sample(
  session: RunSession,
  code: string,
  workers: number,
): Promise<number | RunOutcome | undefined> {
  let best = Infinity;
  for (let k = 0; k < SAMPLES; k += 1) {
    const { request, needs } = runRequest({ code, workers });
    const outcome = await session.run(request, needs);
    if (outcome?.kind !== 'finished') return outcome;
    best = Math.min(best, outcome.ms);
  }
  return best;
}

/** Why there was no time to take; undefined where somebody stopped it. Its words are loaded when there are any to say. */
async function explain(
  session: RunSession,
  workers: number,
  outcome: RunOutcome | undefined,
): Promise<string | undefined> {
  const { failure } = session.store.getState();
  if (outcome === undefined && failure === undefined) return undefined;
  const { sayBreakdown, sayFailure } = await import('./say-failure');
  return outcome === undefined ? sayBreakdown(failure ?? '') : sayFailure(workers, outcome);
}

/** Runs a program on 1, 2, ... workers, one after another, and keeps the times. */
export function useScaling(): Scaling {
  const [session] = useState(() => new RunSession());
  const [points, setPoints] = useState<readonly ScalePoint[]>([]);
  const [current, setCurrent] = useState<number>();
  const [failure, setFailure] = useState<string>();
  useStopOnLeave(session);

  const measure = async (code: string, max: number): Promise<void> => {
    setPoints([]);
    setFailure(undefined);
    try {
      for (let workers = 1; workers <= max; workers += 1) {
        setCurrent(workers);
        const ms = await sample(session, code, workers);
        if (typeof ms !== 'number') {
          setFailure(await explain(session, workers, ms));
          break;
        }
        setPoints((before) => [...before, { workers, ms }]);
      }
    } finally {
      setCurrent(undefined);
    }
  };

  return {
    points,
    current,
    failure,
    measure,
    stop: () => {
      session.stop();
    },
  };
}
