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

function Sign({ state, label }: { readonly state: RuntimeState; readonly label: string }) {
  switch (state.kind) {
    case 'idle':
      return <Download size={15} aria-hidden />;
    case 'ready':
      return <Check size={15} aria-hidden />;
    case 'failed':
      return <CircleAlert size={15} aria-hidden />;
    case 'downloading':
      return <Bar value={state.loadedBytes} max={state.totalBytes} label={label} />;
    case 'starting':
      return <Bar value={state.ready} max={state.wanted} label={label} />;
  }
}

const LOOKS: Partial<Readonly<Record<RuntimeState['kind'], string | undefined>>> = {
  ready: styles['ready'],
  failed: styles['failed'],
};

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
  return (
    <span className={`${styles['status']} ${LOOKS[state.kind] ?? ''}`}>
      <Sign state={state} label={words.progress} />
      {text}
      {/* Bytes change too often to be read out: only the steps are announced. */}
      <span className="visually-hidden" role="status">
        {state.kind === 'idle' ? '' : words.steps[state.kind]}
      </span>
    </span>
  );
}
