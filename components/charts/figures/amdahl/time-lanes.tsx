import { amdahlFigure as words } from '@/components/ui/strings/figures/amdahl';

import { laneColour, laneFill } from '../../lane-number';
import styles from './amdahl-figure.module.css';
import { timeShares } from './scaling-laws';

interface TimeLanesProps {
  readonly fraction: number;
  readonly workers: number;
}

const MOST_LANES = 8;
const ROW = 18;

/** The same problem on one worker, and on several: the serial part stays, the shared part is divided into lanes. */
export function TimeLanes({ fraction, workers }: TimeLanesProps) {
  const lanes = Math.min(workers, MOST_LANES);
  const { serial, shared } = timeShares(fraction, workers);
  const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
  return (
    <div className={styles['time']}>
      <p className={styles['part']}>{words.timeOf(1)}</p>
      <svg width="100%" height={ROW} role="img" aria-label={words.lanes(1, serial, 1 - serial)}>
        <rect y="2" width={percent(serial)} height={ROW - 4} fill={laneFill(0)} />
        <rect x={percent(serial)} y="2" width={percent(1 - serial)} height={ROW - 4} fill={laneFill(1)} />
      </svg>
      <p className={styles['part']}>{words.timeOf(workers)}</p>
      <svg
        width="100%"
        height={ROW * MOST_LANES}
        role="img"
        aria-label={words.lanes(workers, serial, shared)}
      >
        <rect y="2" width={percent(serial)} height={ROW - 4} fill={laneFill(0)} />
        <line
          x1={percent(serial)}
          x2={percent(serial)}
          y1={2}
          y2={ROW * lanes - 2}
          stroke={laneColour(0)}
          strokeWidth="2"
        />
        {Array.from({ length: lanes }, (_, lane) => (
          <rect
            key={lane}
            x={percent(serial)}
            y={ROW * lane + 2}
            width={percent(Math.max(shared, 0.004))}
            height={ROW - 4}
            fill={laneFill(lane + 1)}
          />
        ))}
      </svg>
      <p className={styles['legend']}>{words.legend(workers > MOST_LANES ? MOST_LANES : undefined)}</p>
    </div>
  );
}
