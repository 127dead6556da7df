import styles from './time-bars.module.css';

interface TimeBar {
  readonly name: string;
  readonly ms: number;
  /** The learner's own. */
  readonly isOwn: boolean;
}

interface TimeBarsProps {
  readonly caption: string;
  readonly bars: readonly TimeBar[];
  readonly format: (ms: number) => string;
}

/** Times as bars from zero, labelled with their values: the figure is its own table. */
export function TimeBars({ caption, bars, format }: TimeBarsProps) {
  const max = Math.max(...bars.map((bar) => bar.ms), Number.MIN_VALUE);
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">{bar.name}</th>
            <td>
              <span className={styles['track']}>
                <span
                  className={styles['bar']}
                  data-strong={bar.isOwn || undefined}
                  style={{ width: `${((74 * bar.ms) / max).toFixed(2)}%` }}
                />
                <span className={styles['value']}>{format(bar.ms)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
