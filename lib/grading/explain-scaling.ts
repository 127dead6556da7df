import type { ScalingFit, ScalingRow } from './fit-scaling';
import type { SerialFraction } from './fit-serial-fraction';

/** Below this efficiency of the largest number of workers, something is worth naming. */
const GOOD_EFFICIENCY = 0.85;
/** A rise of Karp and Flatt's fraction by more than this is no noise any more. */
const NOTABLE_RISE = 0.05;

/** What a scaling curve means, in a sentence or two. */
export function explainScaling(fit: ScalingFit): string {
  const last = fit.rows.at(-1);
  if (last === undefined || last.workers === 1) {
    return 'One number of workers alone says nothing about scaling: measure with one worker and with more.';
  }
  const noun = fit.mode === 'weak' ? 'scaled speedup' : 'speedup';
  const head = `On ${last.workers} workers the ${noun} is ${last.speedup.toFixed(2)}, an efficiency of ${percent(last.efficiency)}`;
  return `${head}: ${diagnose(fit.rows, last)}.${lawSentence(fit, last)}`;
}

function diagnose(rows: readonly ScalingRow[], last: ScalingRow): string {
  const best = rows.reduce((left, right) => (right.speedup > left.speedup ? right : left));
  if (last.efficiency > 1.1) {
    return 'more than the workers can give, so the work of one worker is not the same, for example for lack of cache';
  }
  if (last.efficiency >= GOOD_EFFICIENCY) return 'nearly all of the work is shared well';
  if (best.workers === 1) {
    return 'sharing the work costs more than it gains, so give each task more work or send less data';
  }
  if (last.speedup < best.speedup * 0.95) {
    return `it was best on ${best.workers} workers, and more of them only get in each other's way or share too few cores`;
  }
  return diagnoseFractions(rows.flatMap(({ karpFlatt }) => (karpFlatt === undefined ? [] : [karpFlatt])));
}

function diagnoseFractions(fractions: readonly number[]): string {
  if (fractions.length < 2) return 'a part of the work is not shared';
  const rise = (fractions.at(-1) ?? 0) - (fractions[0] ?? 0);
  if (rise > NOTABLE_RISE) {
    return 'the serial fraction by Karp and Flatt rises with the workers, so overhead grows: starting, sending, waiting or uneven tasks';
  }
  if (rise >= -NOTABLE_RISE) {
    return 'the serial fraction by Karp and Flatt stays the same, so a part of the program runs on one worker only';
  }
  return 'the serial fraction by Karp and Flatt falls with the workers, so few of them share the work badly';
}

function lawSentence(fit: ScalingFit, last: ScalingRow): string {
  if (fit.amdahl !== undefined) {
    const { fraction } = fit.amdahl;
    const limit =
      fraction > 0 ? `, so that no number of workers can reach more than ${(1 / fraction).toFixed(1)}` : '';
    return ` By Amdahl's law ${fractionText(fit.amdahl)} of it is serial${limit}.`;
  }
  if (fit.gustafson === undefined) return '';
  const scaled = last.workers - fit.gustafson.fraction * (last.workers - 1);
  return ` By Gustafson's law ${fractionText(fit.gustafson)} of each run is serial, which makes a scaled speedup of ${scaled.toFixed(2)}.`;
}

function fractionText({ fraction, interval: [low, high] }: SerialFraction): string {
  return `${percent(fraction)} (${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.0995 && share > 0 ? 1 : 0)} %`;
}
