'use client';

import { useEffect, useState } from 'react';

import type { DraftState, DraftStore } from '@/lib/client/draft-store';
import { canRunPython } from '@/lib/client/environment-check';
import { MAIN_FILE, runRequest } from '@/lib/client/run-request';
import { RunSession } from '@/lib/client/run-session';
import { defaultWorkers } from '@/lib/client/settings-store';
import { useDraft } from '@/lib/client/use-draft';
import { useMissingParts } from '@/lib/client/use-environment';
import { useLessonStore } from '@/lib/client/use-lesson';
import { useRun, useStopOnLeave } from '@/lib/client/use-session';
import { useSettings } from '@/lib/client/use-settings';
import type { RunOutcome } from '@/lib/protocol/run';

import type { RunSnippetProps } from './snippet-props';

export interface Snippet {
  readonly draft: DraftStore;
  readonly draftState: DraftState;
  readonly edit: (code: string) => void;
  /** Saves on request, and remembers when: edits are saved by themselves. */
  readonly save: () => void;
  readonly savedAt: Date | undefined;
  readonly isStarter: boolean;
  readonly workers: number;
  readonly setWorkers: (workers: number) => void;
  readonly session: RunSession;
  readonly outcome: RunOutcome | undefined;
  readonly hasStarted: boolean;
  readonly isBusy: boolean;
  readonly canRun: boolean;
  readonly needsNumpy: boolean;
  readonly markedLine: number | undefined;
  readonly run: () => void;
  readonly stop: () => void;
}

/** The state and the actions of a run block. */
export function useSnippet({ lesson, id, code, files, workers, ranks }: RunSnippetProps): Snippet {
  const { draft, state } = useDraft(`${lesson}/${id}`, code);
  const [session] = useState(() => new RunSession());
  const [chosen, setWorkers] = useState<number>();
  const [markedLine, setMarkedLine] = useState<number>();
  const [savedAt, setSavedAt] = useState<Date>();
  useStopOnLeave(session);
  const store = useLessonStore();
  const settings = useSettings();
  const canRun = canRunPython(useMissingParts());
  const phase = useRun(session, (run) => run.phase);
  const outcome = useRun(session, (run) => run.outcome);
  const failure = useRun(session, (run) => run.failure);
  // The machine is asked only once the browser is there.
  const machine = settings.isLoaded ? (settings.workers ?? defaultWorkers()) : 2;
  const count = chosen ?? (workers === 'cores' ? machine : workers);

  useEffect(() => {
    store.sources.set(id, state.code);
  }, [store, id, state.code]);

  const run = (): void => {
    if (!canRun) return;
    setMarkedLine(undefined);
    const { request, needs } = runRequest({
      code: draft.store.getState().code,
      workers: count,
      files: files.map(({ path, text }) => ({ path, data: text })),
      ranks,
    });
    void session.run(request, needs).then((result) => {
      if (result === undefined) return;
      store.measured(id, count, result);
      if (result.failure?.place?.file === MAIN_FILE) setMarkedLine(result.failure.place.line);
    });
  };

  return {
    draft,
    draftState: state,
    edit: (text) => {
      setMarkedLine(undefined);
      draft.edit(text);
    },
    save: () => {
      draft.save();
      setSavedAt(new Date());
    },
    savedAt,
    isStarter: state.code === code,
    workers: count,
    setWorkers,
    session,
    outcome,
    hasStarted: phase !== 'idle' || outcome !== undefined || failure !== undefined,
    isBusy: phase !== 'idle',
    canRun,
    needsNumpy: /^\s*(?:import|from)\s+numpy\b/m.test(state.code),
    markedLine,
    run,
    stop: () => {
      session.stop();
    },
  };
}
