'use client';

import { picture as pictureWords } from '@/components/ui/strings/picture';
import { program } from '@/components/ui/strings/program';
import type { RunSession, RunState } from '@/lib/client/run-session';
import { useRun } from '@/lib/client/use-session';

import { FailureView } from './failure-view';
import { OutputLines } from './output-lines';
import styles from './output-view.module.css';
import { PictureView } from './picture-view';
import { RuntimeFailed } from './runtime-failed';

interface OutputViewProps {
  readonly session: RunSession;
  /** Takes the focus where this view goes away when Python is started again; otherwise the area around it does. */
  readonly onRestart?: () => void;
}

/** Everything that a run shows: output, pictures, the runtime's notices, and why it failed. */
export function OutputView({ session, onRestart }: OutputViewProps) {
  const state = useRun(session, (run) => run);
  const { output, outcome, phase, failure } = state;
  const laneOf = (pid: number, process: string): number => session.laneOf(pid, process);
  if (failure !== undefined) {
    return (
      <RuntimeFailed
        failure={failure}
        onFocusLost={onRestart}
        onRestart={() => {
          session.clear();
        }}
      />
    );
  }
  const hasNothing = output.total === 0 && state.pictures.length === 0;
  return (
    <>
      {output.total > 0 && <OutputLines output={output} />}
      {hasNothing && phase === 'idle' && (
        <p className={styles['empty']}>{outcome === undefined ? program.empty : program.silent}</p>
      )}
      <Pictures state={state} />
      {state.notices.map((text) => (
        <p key={text} className={styles['notice']}>
          {text}
        </p>
      ))}
      {outcome?.failure !== undefined && (
        <FailureView
          failure={outcome.failure}
          waiting={outcome.waiting ?? []}
          isPrinted={outcome.stderr.includes('Traceback')}
          laneOf={laneOf}
        />
      )}
    </>
  );
}

function Pictures({ state: { pictures, droppedPictures } }: { readonly state: RunState }) {
  return (
    <>
      {droppedPictures > 0 && <p className={styles['notice']}>{pictureWords.dropped(droppedPictures)}</p>}
      {pictures.map((picture, k) => (
        <PictureView key={k} picture={picture} />
      ))}
    </>
  );
}
