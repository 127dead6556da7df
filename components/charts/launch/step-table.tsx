'use client';

import { useState } from 'react';

import { ColumnHeads } from '@/components/ui/column-heads';
import { ScrollArea } from '@/components/ui/scroll-area';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuStep } from '@/lib/protocol/gpu-launch';

import styles from './thread-explorer.module.css';

interface StepTableProps {
  readonly steps: readonly GpuStep[];
  readonly done: number;
  readonly tell: (step: GpuStep) => string;
}

/** Thousands of rows would hold up the page: the hundred around the present step are shown. */
const ROWS = 100;

/** The steps as a table, for those who read rather than look. */
export function StepTable({ steps, done, tell }: StepTableProps) {
  const [isOpen, setOpen] = useState(false);
  const first = Math.floor(Math.max(0, done - 1) / ROWS) * ROWS;
  const rows = isOpen ? steps.slice(first, first + ROWS) : [];
  return (
    <details
      className={styles['details']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.stepTable}</summary>
      <ScrollArea label={words.stepTable} className={styles['scroll']}>
        <table>
          <caption>{words.rows(first + 1, first + rows.length, steps.length)}</caption>
          <ColumnHeads columns={words.stepColumns} />
          <tbody>
            {rows.map((step, k) => (
              <tr key={k} data-now={first + k === done - 1 || undefined}>
                <td>{first + k + 1}</td>
                <td>{step[0]}</td>
                <td>{words.interval(step[1])}</td>
                <td>{step[5] === 0 ? '' : step[5]}</td>
                <td>{tell(step)}</td>
                <td>
                  {Object.entries(step[7])
                    .map(([name, value]) => words.variable(name, value))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}
