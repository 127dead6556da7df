'use client';

import { type ReactNode, useId } from 'react';

import { ColumnHeads } from '@/components/ui/column-heads';
import { figureKit as words } from '@/components/ui/strings/figures/kit';
import { useHydrated } from '@/components/ui/use-hydrated';

import styles from './figure-frame.module.css';

/** What a figure shows, in rows: for those who read rather than look. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface FigureFrameProps {
  readonly title: string;
  readonly controls: ReactNode;
  /** A sentence that says what the figure shows now; it changes with the controls and is read out. */
  readonly meaning: ReactNode;
  readonly table: FigureTable;
  readonly children: ReactNode;
}

/** What all figures have in common: title, controls, a sentence of meaning, the drawing, a table. */
export function FigureFrame({ title, controls, meaning, table, children }: FigureFrameProps) {
  const id = useId();
  // What is moved before React listens would be lost, or half of it.
  const isLive = useHydrated();
  return (
    <section className={styles['frame']} aria-labelledby={id} data-live={isLive}>
      <p id={id} className={styles['title']}>
        {title}
      </p>
      <div className={styles['controls']} inert={!isLive}>
        {controls}
      </div>
      <p className={styles['meaning']} role="status">
        {meaning}
      </p>
      <div className={styles['drawing']}>{children}</div>
      <details className={styles['details']}>
        <summary>{words.table}</summary>
        {/* Wide tables scroll, so the keyboard must reach them. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles['scroll']} tabIndex={0} role="group" aria-label={words.table}>
          <table>
            <ColumnHeads columns={table.columns} />
            <tbody>
              {table.rows.map((row, k) => (
                <tr key={k}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
