'use client';

import { Check, CircleAlert, Download } from 'lucide-react';

import { program } from '@/components/ui/strings/program';
import { buildInfo } from '@/lib/client/build-info';
import { canRunPython } from '@/lib/client/environment-check';
import { useMissingParts } from '@/lib/client/use-environment';
import { useRuntime } from '@/lib/client/use-runtime';
import type { RuntimeState } from '@/lib/protocol/worker-api';

import styles from './python-status.module.css';

const words = program.python;

interface StatusProps {
  /** Whether the program may import NumPy, which then travels too. */
  readonly withNumpy: boolean;
}

function Bar({
  value,
  max,
  label,
}: {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}) {
  return <progress className={styles['bar']} value={value} max={Math.max(max, 1)} aria-label={label} />;
}

function describe(state: RuntimeState, withNumpy: boolean): string {
  switch (state.kind) {
    case 'idle':
      return words.idle(buildInfo.pythonMegabytes + (withNumpy ? buildInfo.numpyMegabytes : 0));
    case 'downloading':
      return words.downloading(state.loadedBytes, state.totalBytes);
    case 'starting':
      return words.starting(state.ready, state.wanted);
    case 'ready':
      return words.ready;
    case 'failed':
      return state.message === '' ? words.failed : `${words.failed}: ${state.message}`;
  }
}

/** How far Python is: what is loading, how much of it, and when it is ready. */
export function PythonStatus({ withNumpy }: StatusProps) {
  const state = useRuntime();
  const canRun = canRunPython(useMissingParts());
  if (!canRun) {
    return (
      <span className={`${styles['status']} ${styles['failed']}`}>
        <CircleAlert size={15} aria-hidden />
        {words.cannot}
      </span>
    );
  }
  const text = describe(state, withNumpy);
  const look = state.kind === 'ready' || state.kind === 'failed' ? styles[state.kind] : '';
  return (
    <span className={`${styles['status']} ${look ?? ''}`} role="status">
      {state.kind === 'idle' && <Download size={15} aria-hidden />}
      {state.kind === 'ready' && <Check size={15} aria-hidden />}
      {state.kind === 'failed' && <CircleAlert size={15} aria-hidden />}
      {state.kind === 'downloading' && (
        <Bar
          value={state.loadedBytes}
          max={state.totalBytes}
          label={words.downloading(0, state.totalBytes)}
        />
      )}
      {state.kind === 'starting' && <Bar value={state.ready} max={state.wanted} label={text} />}
      <span aria-live={state.kind === 'downloading' ? 'off' : undefined}>{text}</span>
    </span>
  );
}
