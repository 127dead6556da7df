'use client';

import { ListChecks, Square } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { instructor } from '@/components/ui/strings/instructor';
import type { CheckedRow, MatrixRow } from '@/lib/client/check-run';
import { useCheckRun } from '@/lib/client/use-check-run';

import { CheckMatrix } from './check-matrix';
import styles from './instructor.module.css';
import { referenceRow, sayGateHere } from './measured-gate';

const words = instructor.check;

interface CheckPanelProps {
  readonly slugs: readonly string[];
  /** Draws a verdict as its learner sees it. */
  readonly showVerdict: (row: CheckedRow) => ReactNode;
}

interface GateHereProps {
  readonly rows: readonly MatrixRow[];
  readonly slug: string | undefined;
}

/** What the gate of one challenge comes to on this machine, once its reference has been graded. */
function GateHere({ rows, slug = '' }: GateHereProps) {
  const reference = referenceRow(rows, slug);
  const said = reference === undefined ? '' : sayGateHere(reference);
  return said === '' ? null : <p>{said}</p>;
}

/** One click grades all that ships with these challenges, and shows the matrix as it grows. */
export function CheckPanel({ slugs, showVerdict }: CheckPanelProps) {
  const { run, state } = useCheckRun();
  const { running, rows } = state;
  const right = rows.filter(({ isRight }) => isRight).length;
  const said =
    running !== undefined ? words.running(running) : rows.length > 0 ? words.done(right, rows.length) : '';
  return (
    <div className={styles['panel']}>
      {slugs.length === 1 && <GateHere rows={rows} slug={slugs[0]} />}
      <p className={styles['note']}>{words.lead}</p>
      <div className={styles['row']}>
        {running === undefined ? (
          <Button look="primary" onClick={() => void run.check(slugs)}>
            <ListChecks size={17} aria-hidden />
            {slugs.length === 1 ? words.one : words.all}
          </Button>
        ) : (
          <Button
            onClick={() => {
              run.stop();
            }}
          >
            <Square size={15} aria-hidden />
            {words.stop}
          </Button>
        )}
        <div role="status" className={styles['said']}>
          {said !== '' && <p className={styles['note']}>{said}</p>}
        </div>
      </div>
      {rows.length > 0 && (
        <CheckMatrix rows={rows} hasChallenge={slugs.length > 1} showVerdict={showVerdict} />
      )}
    </div>
  );
}
