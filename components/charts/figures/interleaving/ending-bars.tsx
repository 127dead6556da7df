import { interleavingFigure as words } from '@/components/ui/strings/figures/interleaving';

import type { Ending } from './explore-schedules';
import styles from './interleaving-figure.module.css';

/** How many of all orders end in which way, as bars from zero. */
export function EndingBars({
  endings,
  expected,
}: {
  readonly endings: readonly Ending[];
  readonly expected: number;
}) {
  const most = Math.max(...endings.map(({ schedules }) => schedules));
  return (
    <div className={styles['endings']}>
      <p>{words.allTitle(endings.reduce((sum, { schedules }) => sum + schedules, 0))}</p>
      <dl>
        {endings.map(({ result, schedules }) => (
          <div key={result}>
            <dt>{words.ending(result, expected)}</dt>
            <dd>
              <span
                data-good={result === expected || undefined}
                style={{ width: `${(70 * schedules) / most}%` }}
              />
              {schedules.toLocaleString('en')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
