'use client';

import { ListChecks, Square } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { instructor } from '@/components/ui/strings/instructor';
import { useCheckRun } from '@/lib/client/use-check-run';

import { CheckMatrix } from './check-matrix';
import styles from './instructor.module.css';

const words = instructor.check;

/** One click grades all that ships with these challenges, and shows the matrix as it grows. */
export function CheckPanel({ slugs }: { readonly slugs: readonly string[] }) {
  const { run, state } = useCheckRun();
  const { running, rows } = state;
  const right = rows.filter(({ isRight }) => isRight).length;
  const said =
    running !== undefined ? words.running(running) : rows.length > 0 ? words.done(right, rows.length) : '';
  return (
    <div className={styles['panel']}>
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
      {rows.length > 0 && <CheckMatrix rows={rows} hasChallenge={slugs.length > 1} />}
    </div>
  );
}
