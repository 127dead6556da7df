import styles from './time-bars.module.css';

interface TimeBar {
  readonly name: string;
  readonly ms: number;
  /** The learner's own. */
  readonly isOwn: boolean;
  /** Where the time may lie, drawn over the end of the bar; `note` says the same. */
  readonly interval?: readonly [low: number, high: number] | undefined;
  /** Below the bar. */
  readonly note?: string | undefined;
}

interface TimeBarsProps {
  readonly caption: string;
  readonly bars: readonly TimeBar[];
  readonly format: (ms: number) => string;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** How far a bar reaches, its interval included. */
const reachOf = ({ ms, interval }: TimeBar): number => Math.max(ms, interval?.[1] ?? 0, Number.MIN_VALUE);

/** Times as bars from zero, labelled with their values: the figure is its own table. */
export function TimeBars({ caption, bars, format }: TimeBarsProps) {
  const max = Math.max(...bars.map(reachOf));
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">{bar.name}</th>
            <td>
              <span className={styles['track']}>
                <Bar bar={bar} share={reachOf(bar) / max} />
                <span className={styles['value']}>{format(bar.ms)}</span>
              </span>
              {bar.note !== undefined && <p className={styles['note']}>{bar.note}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `share` of the width that bars have; a quarter is left to the values. */
function Bar({ bar, share }: { readonly bar: TimeBar; readonly share: number }) {
  const { ms, isOwn, interval } = bar;
  const reach = reachOf(bar);
  return (
    <span className={styles['plot']} style={{ width: percent(0.74 * share) }}>
      <span
        className={styles['bar']}
        data-strong={isOwn || undefined}
        style={{ width: percent(ms / reach) }}
      />
      {interval !== undefined && <Whisker from={interval[0] / reach} to={interval[1] / reach} />}
    </span>
  );
}

const WHISKER = 'M0 0V10M0 5H100M100 0V10';

/** A line with two ends, apart from whatever lies behind it. */
function Whisker({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <svg
      className={styles['whisker']}
      style={{ left: percent(from), width: percent(to - from) }}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden
    >
      <path className={styles['halo']} d={WHISKER} />
      <path d={WHISKER} />
    </svg>
  );
}
