'use client';

import { CircleAlert, CircleCheck, CircleX, LoaderCircle, type LucideIcon, RotateCw } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { check as words } from '@/components/ui/strings/check';
import { runPreflight } from '@/lib/client/preflight';
import { usePreflight } from '@/lib/client/use-preflight';

import styles from './check-page.module.css';
import { type CheckVerdict, type RowState, checkRows, checkVerdict } from './check-rows';

const ICONS: Readonly<Record<RowState, LucideIcon>> = {
  good: CircleCheck,
  limited: CircleAlert,
  bad: CircleX,
  testing: LoaderCircle,
};

const LOOKS: Readonly<Record<CheckVerdict, RowState>> = {
  ready: 'good',
  'ready-without': 'limited',
  'not-ready': 'bad',
  testing: 'testing',
};

/** Whether this computer is ready for a course, in one screen that can be read from across a room. */
export function CheckPage() {
  const preflight = usePreflight();
  const rows = preflight === undefined ? [] : checkRows(preflight);
  const verdict = preflight === undefined ? 'testing' : checkVerdict(rows);
  const Icon = ICONS[LOOKS[verdict]];
  return (
    <div className={styles['page']}>
      <h1>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      <p className={styles['verdict']} data-state={LOOKS[verdict]} role="status">
        <Icon size={40} aria-hidden />
        {words.verdicts[verdict]}
      </p>
      <dl className={styles['rows']}>
        {rows.map(({ name, state, text }) => {
          const RowIcon = ICONS[state];
          return (
            <div key={name} className={styles['row']} data-state={state}>
              <dt>
                <RowIcon size={18} aria-hidden />
                {words.rows[name]}
              </dt>
              <dd>
                <span className="visually-hidden">{words.states[state]}. </span>
                {text}
              </dd>
            </div>
          );
        })}
      </dl>
      <Button
        onClick={() => {
          // A second test would take the place of the first, and fail it.
          if (verdict !== 'testing') void runPreflight();
        }}
        aria-disabled={verdict === 'testing'}
      >
        <RotateCw size={16} aria-hidden />
        {words.again}
      </Button>
    </div>
  );
}
