import type { ScalingCurve, ScalingMode, ScalingPoint } from '../protocol/scaling';
import { median } from '../util/quantile';
import { seededRandom } from '../util/seeded-random';
import { bootstrapInterval, medianResampler } from './bootstrap-interval';
import { explainScaling } from './explain-scaling';
import { fitScaling, type ScalingFit } from './fit-scaling';

/** Milliseconds by number of workers, all taken one after another with the same input. */
export type ScalingRound = ReadonlyMap<number, number>;

/**
 * A curve from rounds of samples. Speedups compare the samples of a round with each other, so that a machine which grows
 * hot or busy in between does not pass for overhead. Laws are fitted, and the sentence written, for the numbers of
 * workers that the machine can really run side by side, where that is known: more of them share cores, which no law says.
 */
export function describeScaling(
  rounds: readonly ScalingRound[],
  mode: ScalingMode,
  { workersThatScale = Infinity, seed }: { readonly workersThatScale?: number; readonly seed: number },
): ScalingCurve {
  const counts = [...new Set(rounds.flatMap((round) => [...round.keys()]))].sort((one, other) => one - other);
  const timesOf = (workers: number): number[] => rounds.flatMap((round) => round.get(workers) ?? []);
  const times = counts.map((workers) => ({ workers, timesMs: timesOf(workers) }));
  const isFitted = ({ workers }: { readonly workers: number }): boolean => workers <= workersThatScale;
  const fit = fitScaling(times.filter(isFitted), mode);
  const points = fitScaling(times, mode).rows.map((row): ScalingPoint => {
    const { speedup, interval } = compareRounds(rounds, row.workers, mode, seed);
    return {
      ...row,
      ...(row.karpFlatt === undefined
        ? {}
        : { karpFlatt: (1 / speedup - 1 / row.workers) / (1 - 1 / row.workers) }),
      samplesMs: timesOf(row.workers),
      speedup,
      interval,
      efficiency: speedup / row.workers,
      ceiling: Math.min(row.workers, workersThatScale),
    };
  });
  // The sentence speaks of the speedups that the table shows, not of the ratios of medians that the law is fitted to.
  const said = explainScaling({ ...fit, rows: points.filter(isFitted) });
  return { mode, points, ...lawOf(fit), sentence: sentenceFor(said, points, workersThatScale) };
}

function compareRounds(
  rounds: readonly ScalingRound[],
  workers: number,
  mode: ScalingMode,
  seed: number,
): Pick<ScalingPoint, 'speedup' | 'interval'> {
  const work = mode === 'weak' ? workers : 1;
  const logs = rounds.flatMap((round) => {
    const [single, shared] = [round.get(1), round.get(workers)];
    return single === undefined || shared === undefined ? [] : [Math.log((work * single) / shared)];
  });
  const interval = bootstrapInterval(medianResampler(logs, seededRandom(seed + workers)));
  return {
    speedup: Math.exp(median(logs)),
    interval: [Math.exp(interval[0]), Math.exp(interval[1])],
  };
}

function lawOf({ amdahl, gustafson }: ScalingFit): Pick<ScalingCurve, 'fit'> {
  const found = amdahl ?? gustafson;
  if (found === undefined) return {};
  const { fraction, interval } = found;
  return { fit: { law: amdahl === undefined ? 'gustafson' : 'amdahl', fraction, interval } };
}

function sentenceFor(said: string, points: readonly ScalingPoint[], workersThatScale: number): string {
  const last = points.at(-1);
  if (last === undefined || last.workers <= workersThatScale) return said;
  const measured = `up to ${last.workers} here with a speedup of ${last.speedup.toFixed(2)}`;
  if (workersThatScale < 2)
    return `Calibration saw only one worker bring its share on this machine, so more of them, ${measured}, share one core and say nothing about the program: no law is fitted.`;
  const most = `${workersThatScale} workers`;
  return `${said} Calibration saw ${most} bring their share on this machine, so more of them, ${measured}, share cores and say nothing about the program.`;
}
