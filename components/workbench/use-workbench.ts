'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';

import { attemptOf, attemptStore } from '@/lib/client/attempt-store';
import { workersThatScale } from '@/lib/client/calibration-store';
import { shouldWaitForRun } from '@/lib/client/data-saving';
import type { DraftState, DraftStore } from '@/lib/client/draft-store';
import { canRunPython } from '@/lib/client/environment-check';
import { GradeSession } from '@/lib/client/grade-session';
import { recordVerdict, startProgress } from '@/lib/client/progress-store';
import { MAIN_FILE, interpretersFor, runRequest } from '@/lib/client/run-request';
import { RunSession } from '@/lib/client/run-session';
import { prepareRuntime } from '@/lib/client/runtime-store';
import { ScalingSession } from '@/lib/client/scaling-session';
import { defaultWorkers } from '@/lib/client/settings-store';
import { useCalibrations } from '@/lib/client/use-calibrations';
import { useDraft } from '@/lib/client/use-draft';
import { useMissingParts } from '@/lib/client/use-environment';
import { useGrade, useRun, useScaling, useStopOnLeave } from '@/lib/client/use-session';
import { useSettings } from '@/lib/client/use-settings';
import type { GradeSpec } from '@/lib/protocol/grade';

import type { EditorMark } from './editor-mark';

export type WorkbenchBusy = 'idle' | 'running' | 'grading' | 'measuring' | 'stopping';

export interface Workbench {
  readonly draft: DraftStore;
  readonly draftState: DraftState;
  readonly runs: RunSession;
  readonly grades: GradeSession;
  readonly scalings: ScalingSession;
  readonly workers: number;
  readonly setWorkers: (workers: number) => void;
  readonly busy: WorkbenchBusy;
  readonly canRun: boolean;
  readonly mark: EditorMark | undefined;
  readonly packages: readonly string[];
  readonly edit: (code: string) => void;
  /** Saves on request, and remembers when: edits are saved by themselves. */
  readonly save: () => void;
  readonly savedAt: Date | undefined;
  readonly run: () => void;
  readonly submit: (() => void) | undefined;
  /** Measures how the function scales; undefined where it takes no workers. */
  readonly measure: (() => void) | undefined;
  readonly stop: () => void;
}

interface WorkbenchOptions {
  readonly draftKey: string;
  readonly starter: string;
  /** Absent in the playground, where nothing is graded. */
  readonly spec?: GradeSpec;
  readonly onShow: (part: 'output' | 'verdict' | 'scaling') => void;
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function useBusy(runs: RunSession, grades: GradeSession, scalings: ScalingSession): WorkbenchBusy {
  const run = useRun(runs, (state) => state.phase);
  const grade = useGrade(grades, (state) => state.phase);
  const scaling = useScaling(scalings, (state) => state.phase);
  if ([run, grade, scaling].includes('stopping')) return 'stopping';
  if (grade !== 'idle') return 'grading';
  if (scaling !== 'idle') return 'measuring';
  return run === 'idle' ? 'idle' : 'running';
}

/** Loads Python as soon as the page is there, unless the reader's device or wish says to wait for Run. */
function useEarlyPython(
  canRun: boolean,
  workers: number | undefined,
  { code, packages }: { readonly code: string; readonly packages: readonly string[] },
): void {
  useEffect(() => {
    if (!canRun || workers === undefined || shouldWaitForRun()) return;
    void prepareRuntime({ interpreters: interpretersFor([code], workers), packages });
    // Only what the page opens with counts: other workers, or another program, are made ready by the next run.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [canRun, workers === undefined]);
}

function useWorkerCount(
  spec: GradeSpec | undefined,
): readonly [number | undefined, (workers: number) => void] {
  const settings = useSettings();
  const [chosen, setChosen] = useState<number>();
  const fallback = spec === undefined || spec.workers === 1 ? defaultWorkers : () => spec.workers;
  return [settings.isLoaded ? (chosen ?? settings.workers ?? fallback()) : undefined, setChosen];
}

/** The state and the actions of a workbench: what its buttons do, and what its regions show. */
export function useWorkbench({ draftKey, starter, spec, onShow }: WorkbenchOptions): Workbench {
  const { draft, state } = useDraft(draftKey, starter);
  useEffect(() => startProgress(), []);
  const [runs] = useState(() => new RunSession());
  const [grades] = useState(() => new GradeSession());
  const [scalings] = useState(() => new ScalingSession());
  // A grading goes on: its verdict is kept, and shows wherever the reader went.
  useStopOnLeave(runs);
  useStopOnLeave(scalings);
  const [mark, setMark] = useState<EditorMark>();
  const [workers, setWorkers] = useWorkerCount(spec);
  const busy = useBusy(runs, grades, scalings);
  const canRun = canRunPython(useMissingParts());
  const packages = useMemo(() => spec?.packages ?? [], [spec]);
  const count = workers ?? 2;
  const [machine] = useCalibrations();
  useEarlyPython(canRun, workers, { code: starter, packages });

  const run = useCallback(() => {
    if (!canRun) return;
    setMark(undefined);
    onShow('output');
    const { code } = draft.store.getState();
    const { request, needs } = runRequest({ code, workers: count, packages });
    void runs.run(request, needs).then((outcome) => {
      const place = outcome?.failure?.place;
      if (place?.file === MAIN_FILE) setMark({ line: place.line, message: outcome?.failure?.message ?? '' });
    });
  }, [canRun, count, draft, onShow, packages, runs]);

  const submit = useCallback(() => {
    if (!canRun || spec === undefined) return;
    setMark(undefined);
    onShow('verdict');
    const { code } = draft.store.getState();
    const start = performance.now();
    // What the gate was set for, and what a re-grade takes: the learner's own number is for Run and Measure scaling.
    const { workers: judged } = spec;
    const request = { spec, submission: code, workers: judged, seed: randomSeed() };
    const interpreters = interpretersFor([code], judged);
    void grades.grade(request, { interpreters, packages }).then((verdict) => {
      if (verdict === undefined) return;
      recordVerdict(verdict);
      const gradingMs = Math.round(performance.now() - start);
      void attemptStore.add([attemptOf({ code, workers: judged, gradingMs }, verdict)]);
    });
  }, [canRun, draft, grades, onShow, packages, spec]);

  const measure = useCallback(() => {
    if (!canRun || spec === undefined) return;
    onShow('scaling');
    const scale = machine === undefined ? undefined : workersThatScale(machine.scaling);
    const maxWorkers = Math.max(2, count);
    const request = {
      spec,
      submission: draft.store.getState().code,
      maxWorkers,
      seed: randomSeed(),
      ...(scale === undefined ? {} : { workersThatScale: scale }),
    };
    void scalings.measure(request, { interpreters: maxWorkers + 2, packages });
  }, [canRun, count, draft, machine, onShow, packages, scalings, spec]);

  const edit = useCallback(
    (code: string) => {
      if (code !== draft.store.getState().code) setMark(undefined);
      draft.edit(code);
    },
    [draft],
  );

  const [savedAt, setSavedAt] = useState<Date>();
  const save = useCallback(() => {
    draft.save();
    setSavedAt(new Date());
  }, [draft]);

  const stop = useCallback(() => {
    runs.stop();
    grades.stop();
    scalings.stop();
  }, [runs, grades, scalings]);

  return {
    draft,
    draftState: state,
    runs,
    grades,
    scalings,
    workers: count,
    setWorkers,
    busy,
    canRun,
    mark,
    packages,
    edit,
    save,
    savedAt,
    run,
    submit: spec === undefined ? undefined : submit,
    measure: spec === undefined || spec.workers < 2 ? undefined : measure,
    stop,
  };
}
