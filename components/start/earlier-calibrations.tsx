import { ScrollArea } from '@/components/ui/scroll-area';
import { calibrate as words, shortDate } from '@/components/ui/strings/calibrate';
import type { Calibration } from '@/lib/content/schema/calibration';

import styles from './calibrate-page.module.css';
import { calibrationValues } from './calibration-values';

const COLUMNS = ['workers', 'start', 'latency', 'bandwidth', 'timer'] as const;

/** Measurements that a newer one has replaced: numbers of one machine differ from day to day. */
export function EarlierCalibrations({ calibrations }: { readonly calibrations: readonly Calibration[] }) {
  return (
    <section className={styles['earlier']} aria-labelledby="earlier">
      <h2 id="earlier">{words.earlier}</h2>
      <ScrollArea label={words.earlier} className={styles['scroll']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.rows[column].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {calibrations.map((calibration) => {
              const values = calibrationValues(calibration);
              return (
                <tr key={calibration.measuredAt}>
                  <th scope="row">{shortDate(calibration.measuredAt)}</th>
                  {COLUMNS.map((column) => (
                    <td key={column}>{values[column] ?? '–'}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}
