'use client';

import { useState } from 'react';

import { runRequest } from '@/lib/client/run-request';
import { RunSession } from '@/lib/client/run-session';

export interface ScalePoint {
  readonly workers: number;
  readonly ms: number;
}

export interface Scaling {
  readonly points: readonly ScalePoint[];
  /** The number of workers that is being measured. */
  readonly current: number | undefined;
  readonly session: RunSession;
  readonly measure: (code: string, max: number) => Promise<void>;
  readonly stop: () => void;
}

const SAMPLES = 3;

/** The fastest of three runs: what disturbs a run only makes it slower. Undefined when one did not finish. */
async function sample(session: RunSession, code: string, workers: number): Promise<number | undefined> {
  let best: number | undefined;
  for (let k = 0; k < SAMPLES; k += 1) {
    const { request, needs } = runRequest({ code, workers });
    const outcome = await session.run(request, needs);
    if (outcome?.kind !== 'finished') return undefined;
    best = Math.min(best ?? outcome.ms, outcome.ms);
  }
  return best;
}

/** Runs a program on 1, 2, ... workers, one after another, and keeps the times. */
export function useScaling(): Scaling {
  const [session] = useState(() => new RunSession());
  const [points, setPoints] = useState<readonly ScalePoint[]>([]);
  const [current, setCurrent] = useState<number>();

  const measure = async (code: string, max: number): Promise<void> => {
    setPoints([]);
    for (let workers = 1; workers <= max; workers += 1) {
      setCurrent(workers);
      const ms = await sample(session, code, workers);
      if (ms === undefined) break;
      setPoints((before) => [...before, { workers, ms }]);
    }
    setCurrent(undefined);
  };

  return {
    points,
    current,
    session,
    measure,
    stop: () => {
      session.stop();
    },
  };
}
