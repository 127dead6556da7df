'use client';

import { useEffect, useRef, useState } from 'react';

import { LaneNumbers } from '@/lib/client/lane-numbers';
import {
  type Band,
  BandReader,
  type LaneComparison,
  type LaneRun,
  laneRun,
  parseRecording,
} from '@/lib/client/mandelbrot-run';
import { runRequest } from '@/lib/client/run-request';
import { RunSession } from '@/lib/client/run-session';
import { defaultWorkers } from '@/lib/client/settings-store';
import { useStopOnLeave } from '@/lib/client/use-session';
import type { PrepareRequest } from '@/lib/protocol/worker-api';

export interface LiveComparison {
  readonly comparison: LaneComparison | undefined;
  readonly isRecorded: boolean;
  /** Workers of the run in progress. */
  readonly current: number | undefined;
  readonly session: RunSession;
  readonly hasFailed: boolean;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
}

const PROGRAM = '/examples/mandelbrot.py';
const RECORDING = '/examples/mandelbrot.json';

function useRecording(): LaneComparison | undefined {
  const [recording, setRecording] = useState<LaneComparison>();
  useEffect(() => {
    const abort = new AbortController();
    void fetch(RECORDING, { signal: abort.signal })
      .then((response): Promise<unknown> => response.json())
      .then((value) => {
        setRecording(parseRecording(value));
      })
      // A picture that did not arrive leaves its place empty; Run still fills it.
      .catch(() => undefined);
    return () => {
      abort.abort();
    };
  }, []);
  return recording;
}

/** The recorded comparison, until Run replaces it by one of this machine. */
export function useLaneComparison(): LiveComparison {
  const recording = useRecording();
  const [live, setLive] = useState<LaneComparison>();
  const [current, setCurrent] = useState<number>();
  const [hasFailed, setFailed] = useState(false);
  const [session] = useState(() => new RunSession());
  const isStopped = useRef(false);
  useStopOnLeave(session);

  const runOnce = async (
    code: string,
    workers: number,
    needs: PrepareRequest,
    runs: readonly LaneRun[],
  ): Promise<LaneRun | undefined> => {
    const cores = navigator.hardwareConcurrency || 1;
    const reader = new BandReader();
    const lanes = new LaneNumbers();
    const bands: Band[] = [];
    // Events have a port of their own: the last of them may arrive after the outcome, when `runs` has grown.
    const show = (): void => {
      setLive({ cores, bands: [...bands], runs: [...runs] });
    };
    setCurrent(workers);
    show();
    const { request } = runRequest({ code, workers });
    const outcome = await session.run(request, needs, (event) => {
      if (event.kind !== 'output') return;
      for (const chunk of event.chunks) bands.push(...reader.read(chunk, lanes.of(chunk.pid, chunk.process)));
      show();
    });
    return outcome?.kind === 'finished' ? laneRun(workers, outcome) : undefined;
  };

  const run = async (): Promise<void> => {
    isStopped.current = false;
    setFailed(false);
    const code = await (await fetch(PROGRAM)).text();
    const runs: LaneRun[] = [];
    const most = Math.max(2, defaultWorkers());
    // Both runs find the same interpreters ready: none starts while the other's time is taken.
    const { needs } = runRequest({ code, workers: most });
    for (const workers of [1, most]) {
      const done = await runOnce(code, workers, needs, runs);
      if (done === undefined) {
        setFailed(!isStopped.current);
        setLive(undefined);
        break;
      }
      runs.push(done);
      setLive((shown) => (shown === undefined ? undefined : { ...shown, runs: [...runs] }));
    }
    setCurrent(undefined);
  };

  return {
    comparison: live ?? recording,
    isRecorded: live === undefined,
    current,
    session,
    hasFailed,
    run,
    stop: () => {
      isStopped.current = true;
      session.stop();
    },
  };
}
