import { Check, CircleSlash, Clock, Lock, MemoryStick, Square, X } from 'lucide-react';

import { program } from '@/components/ui/strings/program';
import type { RunOutcome, RunOutcomeKind } from '@/lib/protocol/run';

import styles from './outcome-line.module.css';

const ICONS: Readonly<Record<RunOutcomeKind, typeof Check>> = {
  finished: Check,
  error: X,
  timeout: Clock,
  deadlock: Lock,
  memory: MemoryStick,
  'output-limit': CircleSlash,
  interrupted: Square,
};

function look(kind: RunOutcomeKind): string | undefined {
  if (kind === 'finished') return styles['good'];
  return kind === 'interrupted' ? '' : styles['bad'];
}

/** What a run ended as and how long it took, in one line. */
export function OutcomeLine({ outcome }: { readonly outcome: RunOutcome }) {
  const Icon = ICONS[outcome.kind];
  return (
    <span className={`${styles['outcome']} ${look(outcome.kind) ?? ''}`} data-outcome={outcome.kind}>
      <Icon size={16} aria-hidden />
      {outcome.kind === 'interrupted'
        ? program.stopped(outcome.ms)
        : program.outcome(outcome.kind, outcome.ms)}
    </span>
  );
}
