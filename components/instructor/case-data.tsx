'use client';

import { Dices } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { instructor } from '@/components/ui/strings/instructor';
import { type ShownCase, showCases } from '@/lib/client/show-cases';
import type { GradeSpec } from '@/lib/protocol/grade';

import styles from './instructor.module.css';

const words = instructor.cases;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly cases: readonly ShownCase[] };

interface CaseDataProps {
  readonly spec: Pick<GradeSpec, 'entry' | 'workers' | 'sources'>;
}

/** The inputs that a submission is tried on, made here by inputs.py from a new seed, and what the reference returns. */
export function CaseData({ spec }: CaseDataProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const show = async (): Promise<void> => {
    setState({ kind: 'running' });
    const shown = await showCases(spec);
    setState(
      'cases' in shown ? { kind: 'shown', cases: shown.cases } : { kind: 'failed', message: shown.failure },
    );
  };
  return (
    <div className={styles['panel']}>
      <div className={styles['row']}>
        <Button
          aria-disabled={state.kind === 'running'}
          onClick={() => void (state.kind !== 'running' && show())}
        >
          <Dices size={16} aria-hidden />
          {state.kind === 'shown' ? words.again : words.show}
        </Button>
        <span role="status" className={styles['note']}>
          {state.kind === 'running' && words.running}
          {state.kind === 'failed' && `${words.failed} ${state.message}`}
        </span>
      </div>
      {state.kind === 'shown' && (
        <ol className={styles['cases']}>
          {state.cases.map(({ name, isHidden, args, expected, cause }) => (
            <li key={name}>
              <h3>
                {name} {isHidden && <span className={styles['note']}>({words.hidden})</span>}
              </h3>
              {/* Long lines scroll, so the keyboard must reach them. */}
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre tabIndex={0}>{args.join('\n')}</pre>
              <p className={styles['note']}>{words.expected}</p>
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre tabIndex={0}>{expected}</pre>
              {cause !== '' && (
                <p className={styles['note']}>
                  {words.cause}: {cause}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
