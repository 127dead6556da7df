import type {
  CaseKind,
  CounterBounds,
  GradeSpec,
  Stars,
  TimingResult,
  VerdictKind,
} from '@/lib/protocol/grade';

import { duration } from './program';

const kinds: Readonly<Record<VerdictKind, string>> = {
  passed: 'Passed',
  'wrong-output': 'Wrong output',
  'too-slow': 'Too slow',
  'too-close-to-tell': 'Too close to tell',
  'not-parallel': 'Not parallel',
  error: 'Error',
  timeout: 'Time limit reached',
  deadlock: 'Deadlock',
  race: 'Race',
  'out-of-bounds': 'Out of bounds',
  divergence: 'Divergent barrier',
  memory: 'Out of memory',
  'output-limit': 'Too much output',
  interrupted: 'Stopped',
  refused: 'Refused',
};

/** "1 pair", "12 pairs". */
const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** "11.8 to 12.9 ms", "980 ms to 1.02 s": the unit once, where both have it. */
function durations(low: number, high: number): string {
  const [from, to] = [duration(low), duration(high)];
  const unit = to.slice(to.indexOf(' '));
  return `${from.endsWith(unit) ? from.slice(0, -unit.length) : from} to ${to}`;
}

interface Spread {
  readonly kind: 'interval' | 'range';
  readonly low: number;
  readonly high: number;
}

/** How sure a median is. */
function spread({ kind, low, high }: Spread, samples: number): string {
  if (samples === 1) return '1 sample';
  return kind === 'interval'
    ? `95 % interval ${durations(low, high)}, ${String(samples)} samples`
    : `${durations(low, high)}, lowest to highest of ${String(samples)} samples`;
}

const times = (ratio: number): string => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`;

export const verdictWords = {
  kinds,
  caseKind: (kind: CaseKind) => kinds[kind],
  stars: (stars: Stars) => `${String(stars)} of 3 stars`,
  empty: 'Submit checks your function on inputs that you have not seen, then measures its time.',
  cases: 'Cases',
  casesPassed: (passed: number, count: number) => `${String(passed)} of ${String(count)} cases passed`,
  difference: {
    where: 'First differs at',
    expected: 'Expected',
    got: 'Got',
    given: 'Given',
  },
  showPassed: (count: number) => `${String(count)} passed`,
  timing: 'Time',
  times,
  against: {
    baseline: 'as fast as the baseline',
    reference: 'as fast as the reference',
  },
  interval: ([low, high]: readonly [number, number]) => `95 % interval ${times(low)} to ${times(high)}`,
  /** A slow baseline is timed three times, not once for each of the submission's runs: those are no pairs. */
  measured: (
    { pairs, against, workers }: TimingResult,
    runs: Partial<Record<'submission' | TimingResult['against'], number>>,
  ) => {
    const { submission: own = 0 } = runs;
    const isFewer = (runs[against] ?? own) < own;
    const counted = isFewer
      ? `${count(pairs, 'run')} of the ${against}, ${count(own, 'run')} of yours`
      : count(pairs, 'pair');
    return `${counted}, ${count(workers, 'worker')}`;
  },
  threshold: {
    baseline: (value: number) => `gate ${times(value)}`,
    reference: (value: number) => `third star ${times(value)}`,
  },
  programs: { submission: 'Yours', reference: 'Reference', baseline: 'Baseline' },
  median: 'Median time of one run, and where it may lie',
  spread,
  overlap: (share: number) => `The workers were busy together for ${(100 * share).toFixed(0)} % of the work.`,
  judgedWith: (workers: number) =>
    `Submit checks with ${String(workers)} workers, whatever number Run takes.`,
  starsAre: 'Stars',
  star1: 'One: every output is right.',
  star2: (spec: GradeSpec) => {
    const gate = spec.gate;
    if (gate === undefined) return 'Two: not given here, since this challenge has no gate.';
    if (gate.kind === 'speed') return `Two: at least ${times(gate.atLeast)} as fast as the baseline.`;
    if (gate.kind === 'counter') return `Two: ${countBounds(gate)}.`;
    const together = `Two: the workers are busy together for at least ${(100 * gate.atLeast).toFixed(0)} % of the work`;
    return gate.count === undefined ? `${together}.` : `${together}, with ${countBounds(gate.count)}.`;
  },
  star3: 'Three: within 1.5 times the reference.',
  practice:
    "What your browser finds is for practice: it can't prove to others who wrote a program, or how fast it is. An instructor who grades your report again decides.",
  environment: (engine: string, python: string, cores: number) =>
    `${engine}, Python ${python}, ${String(cores)} ${cores === 1 ? 'core' : 'cores'}`,
} as const;

/** What is counted, as it follows a number. */
export const counters = {
  processes: 'processes',
  tasks: 'tasks',
  messages: 'messages',
  bytes: 'bytes sent',
  lockWaits: 'waits for a lock',
  launches: 'launches of kernels',
  globalReads: 'reads of global memory',
  globalWrites: 'writes to global memory',
  globalTransactions: 'transactions with global memory',
  sharedReads: 'reads of shared memory',
  sharedWrites: 'writes to shared memory',
  bankConflicts: 'bank conflicts',
  divergentWarps: 'divergent branches of warps',
  atomics: 'atomic operations',
  bytesToDevice: 'bytes copied to the GPU',
  bytesToHost: 'bytes copied from the GPU',
} as const;

const GROUPED = new Intl.NumberFormat('en-GB');

export const countWords = {
  inOneCall: 'Counted in one call with the timed input',
  inAllCases: 'Counted in all cases',
  what: 'Count',
  yours: 'Yours',
  reference: 'Reference',
  count: (count: number | undefined) => (count === undefined ? '–' : GROUPED.format(count)),
} as const;

/** `at most 1.5 times the reference's bytes sent`. */
function countBounds({ counter, atLeast, atMost, atMostTimesReference: times }: CounterBounds): string {
  const bounds = [
    atLeast === undefined ? '' : `at least ${String(atLeast)}`,
    atMost === undefined ? '' : `at most ${String(atMost)}`,
    times === undefined ? '' : `at most ${String(times)} times the reference's`,
  ];
  return `${bounds.filter(Boolean).join(' and ')} ${counters[counter]}`;
}
