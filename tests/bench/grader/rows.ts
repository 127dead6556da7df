import type { VerdictKind } from '../../../lib/protocol/grade';
import { type ErrorRate, rateErrors } from './error-rate';

/** Programs that are graded, and the verdicts that are no error. */
export interface Row {
  readonly title: string;
  /** Baseline time / submission time. */
  readonly gate: number;
  /** The submission's work; the baseline's is 10. */
  readonly factor: number;
  readonly right: readonly VerdictKind[];
  /** The share of gradings that may be wrong. */
  readonly atMost: number;
}

/** What is graded beside a busy core. "Too close to tell" is never wrong: it claims nothing. */
export const ROWS: Readonly<Record<string, Row>> = {
  equal: {
    title: 'against itself at a gate of 1.0',
    gate: 1,
    factor: 10,
    right: ['too-close-to-tell'],
    atMost: 0.01,
  },
  slow: {
    title: '1.5 x too slow at a gate of 1.0',
    gate: 1,
    factor: 15,
    right: ['too-slow', 'too-close-to-tell'],
    atMost: 0,
  },
  reference: {
    title: 'the reference at a gate of 0.67',
    gate: 1 / 1.5,
    factor: 10,
    right: ['passed', 'too-close-to-tell'],
    atMost: 0,
  },
};

export function rateRow({ right, atMost }: Row, counts: ReadonlyMap<VerdictKind, number>): ErrorRate {
  const all = [...counts];
  const sum = (some: typeof all): number => some.reduce((total, [, times]) => total + times, 0);
  return rateErrors(sum(all.filter(([kind]) => !right.includes(kind))), sum(all), atMost);
}
