import { medianInterval } from '@/lib/util/median-interval';
import { RatioScale } from '@/components/charts/ratio-scale';
import { TimeBars } from '@/components/charts/time-bars';
import { browserName } from '@/components/ui/browser-name';
import { duration } from '@/components/ui/strings/program';
import { verdictWords as words } from '@/components/ui/strings/verdict';
import type { ProgramTiming, TimingResult, Verdict } from '@/lib/protocol/grade';

import styles from './timing-summary.module.css';

/** How often each program was timed. */
const runsOf = (programs: readonly ProgramTiming[]): Partial<Record<ProgramTiming['program'], number>> =>
  Object.fromEntries(programs.map(({ program, samplesMs }) => [program, samplesMs.length]));

interface RatioProps {
  readonly timing: TimingResult;
  readonly programs: readonly ProgramTiming[];
}

function Ratio({ timing, programs }: RatioProps) {
  const sentence = `${words.times(timing.ratio)} ${words.against[timing.against]}`;
  return (
    <div className={styles['section']}>
      <p className={styles['ratio']}>
        <strong>{words.times(timing.ratio)}</strong> {words.against[timing.against]}
      </p>
      <p className={styles['detail']}>
        {words.interval(timing.interval)}; {words.measured(timing, runsOf(programs))}
      </p>
      <RatioScale
        ratio={timing.ratio}
        interval={timing.interval}
        threshold={timing.threshold}
        thresholdLabel={words.threshold[timing.against](timing.threshold)}
        format={words.times}
        label={`${sentence}; ${words.interval(timing.interval)}; ${words.threshold[timing.against](timing.threshold)}`}
      />
    </div>
  );
}

/** Small samples get their range: what 95 % of them would be nobody knows. */
function barOf({ program, medianMs, samplesMs }: ProgramTiming) {
  const lies = medianInterval(samplesMs);
  const count = samplesMs.length;
  return {
    name: words.programs[program],
    ms: medianMs,
    isOwn: program === 'submission',
    interval: lies === undefined || count === 1 ? undefined : ([lies.low, lies.high] as const),
    note: lies === undefined ? undefined : words.spread(lies, count),
  };
}

/** What was measured: ratios with their intervals against the gates, and the times themselves. */
export function TimingSummary({ verdict }: { readonly verdict: Verdict }) {
  const { timing, referenceTiming, programs = [], overlap, environment } = verdict;
  return (
    <>
      {timing !== undefined && <Ratio timing={timing} programs={programs} />}
      {referenceTiming !== undefined && <Ratio timing={referenceTiming} programs={programs} />}
      {overlap !== undefined && <p className={styles['section']}>{words.overlap(overlap)}</p>}
      {programs.length > 0 && (
        <div className={styles['section']}>
          <TimeBars caption={words.median} format={duration} bars={programs.map(barOf)} />
        </div>
      )}
      <p className={`${styles['section']} ${styles['detail']}`}>
        {words.environment(browserName(environment.engine), environment.python, environment.cores)}
      </p>
    </>
  );
}
