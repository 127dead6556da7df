import { niceTicks } from './nice-ticks';
import styles from './ratio-scale.module.css';

interface RatioScaleProps {
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
  readonly threshold: number;
  readonly thresholdLabel: string;
  readonly format: (ratio: number) => string;
  /** The figure in words; what it shows is also in the text beside it. */
  readonly label: string;
}

/** A speed ratio with its interval on an axis that starts at zero, and the gate it had to reach. */
export function RatioScale({ ratio, interval, threshold, thresholdLabel, format, label }: RatioScaleProps) {
  const max = Math.max(interval[1], ratio, threshold) * 1.12;
  const at = (value: number): string => `${((100 * value) / max).toFixed(2)}%`;
  return (
    <div className={styles['figure']} role="img" aria-label={label}>
      <div className={styles['plot']}>
        <span className={styles['axis']} />
        {niceTicks(max, 5).map((tick) => (
          <span key={tick} className={styles['tick']} style={{ left: at(tick) }}>
            {tick === 0 ? '0' : format(tick)}
          </span>
        ))}
        <span
          className={styles['interval']}
          style={{ left: at(interval[0]), width: at(Math.max(interval[1] - interval[0], 0)) }}
        />
        <span className={styles['value']} style={{ left: at(ratio) }} />
        <span
          className={styles['threshold']}
          style={{ left: at(threshold) }}
          data-left={threshold > 0.6 * max || undefined}
        >
          <span>{thresholdLabel}</span>
        </span>
      </div>
    </div>
  );
}
