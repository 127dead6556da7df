import { median } from '../util/quantile';
import {
  AMDAHL,
  fitSerialFraction,
  GUSTAFSON,
  type ScalingPoint,
  type SerialFraction,
} from './fit-serial-fraction';

/** Strong: the same problem for every number of workers. Weak: the work grows with them, by the challenge's size law. */
export type ScalingMode = 'strong' | 'weak';

export interface ScalingRow {
  readonly workers: number;
  readonly medianMs: number;
  /** T(1) / T(p); weak: p T(1) / T(p), the scaled speedup. */
  readonly speedup: number;
  /** speedup / workers. */
  readonly efficiency: number;
  /** Experimentally determined serial fraction; undefined for one worker. */
  readonly karpFlatt?: number;
}

export interface ScalingFit {
  readonly mode: ScalingMode;
  readonly rows: readonly ScalingRow[];
  /** The serial fraction by Amdahl's law for strong scaling, by Gustafson's for weak; undefined with too few points. */
  readonly amdahl?: SerialFraction;
  readonly gustafson?: SerialFraction;
}

/**
 * Speedup, efficiency and serial fraction from the wall times of one program on 1, 2, ... workers. Points come in any
 * order; without a point of one worker, there is no speedup, and `rows` is empty.
 */
export function fitScaling(points: readonly ScalingPoint[], mode: ScalingMode = 'strong'): ScalingFit {
  const usable = points
    .filter(({ workers, timesMs }) => workers >= 1 && timesMs.length > 0)
    .toSorted((left, right) => left.workers - right.workers);
  const first = usable[0];
  if (first?.workers !== 1) return { mode, rows: [] };
  const singleMs = median(first.timesMs);
  const rows = usable.map((point) => describePoint(point, singleMs, mode));
  const fit = fitSerialFraction(usable, mode === 'strong' ? AMDAHL : GUSTAFSON);
  if (fit === undefined) return { mode, rows };
  return mode === 'strong' ? { mode, rows, amdahl: fit } : { mode, rows, gustafson: fit };
}

function describePoint({ workers, timesMs }: ScalingPoint, singleMs: number, mode: ScalingMode): ScalingRow {
  const medianMs = median(timesMs);
  const speedup = ((mode === 'weak' ? workers : 1) * singleMs) / medianMs;
  const row = { workers, medianMs, speedup, efficiency: speedup / workers };
  return workers === 1 ? row : { ...row, karpFlatt: karpFlatt(speedup, workers) };
}

/**
 * e = (1 / S - 1 / p) / (1 - 1 / p): Karp and Flatt, "Measuring parallel processor performance" (1990). Constant over p: a
 * serial part. Rising with p: overhead that grows with the workers.
 */
export function karpFlatt(speedup: number, workers: number): number {
  return (1 / speedup - 1 / workers) / (1 - 1 / workers);
}
