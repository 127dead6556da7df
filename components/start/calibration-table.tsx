import { calibrate as words } from '@/components/ui/strings/calibrate';
import type { Calibration } from '@/lib/content/schema/calibration';

import styles from './calibrate-page.module.css';
import { type CalibrationRow, calibrationValues } from './calibration-values';

interface CalibrationTableProps {
  readonly calibration: Calibration | undefined;
  /** What is missing may still come. */
  readonly isMeasuring: boolean;
}

const ROWS = ['workers', 'start', 'latency', 'bandwidth', 'timer', 'gpu'] as const;

function missing(row: CalibrationRow, isMeasuring: boolean, hasResult: boolean): string {
  if (isMeasuring) return '…';
  if (!hasResult) return words.none;
  return row === 'gpu' ? words.rows.gpu.none : words.unknown;
}

/** Every measurement with its value and what it is good for. */
export function CalibrationTable({ calibration, isMeasuring }: CalibrationTableProps) {
  const values = calibration === undefined ? undefined : calibrationValues(calibration);
  const meaning = (row: CalibrationRow): string =>
    row === 'workers'
      ? calibration === undefined
        ? ''
        : words.rows.workers.meaning(calibration.cores)
      : words.rows[row].meaning;
  return (
    <dl className={styles['table']}>
      {ROWS.map((row) => {
        const value = values?.[row];
        return (
          <div key={row} className={styles['row']} data-row={row}>
            <dt>{words.rows[row].name}</dt>
            <dd className={styles['value']} data-missing={value === undefined || undefined}>
              {value ?? missing(row, isMeasuring, values !== undefined)}
            </dd>
            <dd className={styles['meaning']}>{meaning(row)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
