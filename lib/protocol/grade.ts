import type { Picture } from './picture';
import type { RunCounters } from './run';

/** How the output of a case is compared with the reference's. */
export type Comparison =
  | { readonly kind: 'exact' }
  /** Numbers and arrays, element by element: |got - expected| <= atol + rtol * |expected|. */
  | { readonly kind: 'close'; readonly rtol: number; readonly atol: number }
  /** Lists as multisets. */
  | { readonly kind: 'unordered' }
  /** Text, blank space at line ends ignored. */
  | { readonly kind: 'text' }
  /** `check.py` of the challenge decides. */
  | { readonly kind: 'check' };

/** Bounds of a deterministic counter. */
export interface CounterBounds {
  readonly counter: CounterName;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** At most so many times what the reference counts with the same inputs. */
  readonly atMostTimesReference?: number;
}

export type Gate =
  /** baseline time / submission time, same measurement, is at least this. */
  | { readonly kind: 'speed'; readonly against: 'baseline'; readonly atLeast: number }
  /** Share of the busy time during which at least two workers were busy; and what sharing may cost, where a count says so. */
  | { readonly kind: 'overlap'; readonly atLeast: number; readonly count?: CounterBounds }
  /** A deterministic counter of the run stays within bounds. */
  | ({ readonly kind: 'counter' } & CounterBounds);

/** What kernels and copies did on the simulator, all cases together: the same on every machine. */
export interface GpuCounters {
  readonly launches: number;
  readonly globalReads: number;
  readonly globalWrites: number;
  /** Pieces of 32 bytes that a warp touches in one access, summed: coalescing makes them few. */
  readonly globalTransactions: number;
  readonly sharedReads: number;
  readonly sharedWrites: number;
  /** Extra turns that shared memory took, since threads of a warp wanted different words of one bank. */
  readonly bankConflicts: number;
  /** How often the threads of a warp went different ways at a branch. */
  readonly divergentWarps: number;
  readonly atomics: number;
  readonly bytesToDevice: number;
  readonly bytesToHost: number;
}

export type CounterName = keyof RunCounters | keyof GpuCounters;

/** What a grading found out about kernels. */
export interface GpuFacts {
  readonly counters: GpuCounters;
  /** Of the reference, with the same inputs. */
  readonly reference: GpuCounters;
  /** Why no time was taken, where the machine offers no GPU to take it on. */
  readonly untimed?: string;
}

/** What the grader needs of a challenge. lib/content builds it; the page and the command line pass it on. */
export interface GradeSpec {
  readonly slug: string;
  /** The function that a submission defines. */
  readonly entry: string;
  readonly packages: readonly string[];
  readonly comparison: Comparison;
  readonly gate?: Gate;
  /** The value of `workers` for challenges of the multi-core track; 1 where the entry takes none. */
  readonly workers: number;
  /** Seeded schedules under which the first case is run again, races watched for; none where it is absent. */
  readonly schedules?: number;
  /** Kernels are checked on the simulator, case by case, and timed on the GPU where there is one. */
  readonly gpu?: { readonly simulate: true };
  readonly timeoutMs: number;
  /** Time the measurement may take before it says too close to tell. */
  readonly timingBudgetMs: number;
  readonly picture?: { readonly caption: string; readonly colormap: string };
  readonly sources: {
    readonly inputs: string;
    readonly reference: string;
    readonly baseline: string;
    readonly check?: string;
  };
}

export interface GradeRequest {
  readonly spec: GradeSpec;
  readonly submission: string;
  readonly workers: number;
  /** Seed of the hidden inputs; a new one for every submission. */
  readonly seed: number;
  /** The most workers that calibration saw bring their share on this machine; absent where it was not calibrated. */
  readonly workersThatScale?: number;
  /**
   * More programs of this challenge are about to be graded with the same seed: its inputs, and what the reference makes of
   * them, are kept for those. Timings never are.
   */
  readonly keepsYardstick?: boolean;
}

/** What can be expected of a program on several workers, at best. */
export interface ExpectedSpeedup {
  readonly workers: number;
  /** As calibration measured it: never what a browser says of its cores. */
  readonly atMost: number;
}

export type GradeEvent =
  | { readonly kind: 'stage'; readonly stage: 'preparing' | 'inputs' | 'cases' | 'timing' }
  | { readonly kind: 'case'; readonly result: CaseResult; readonly index: number; readonly count: number }
  | { readonly kind: 'timing'; readonly pairs: number; readonly spentMs: number; readonly budgetMs: number }
  | { readonly kind: 'picture'; readonly picture: Picture }
  /** What the reference makes of the case whose picture came before, where the two differ. */
  | { readonly kind: 'wanted-picture'; readonly picture: Picture };

export type VerdictKind =
  | 'passed'
  | 'wrong-output'
  | 'too-slow'
  | 'too-close-to-tell'
  | 'not-parallel'
  | 'error'
  | 'timeout'
  | 'deadlock'
  | 'race'
  | 'out-of-bounds'
  | 'divergence'
  | 'memory'
  | 'output-limit'
  | 'interrupted'
  | 'refused';

export type CaseKind =
  | 'passed'
  | Exclude<VerdictKind, 'passed' | 'too-slow' | 'too-close-to-tell' | 'not-parallel' | 'interrupted'>;

export interface CaseResult {
  readonly name: string;
  readonly kind: CaseKind;
  /**
   * Empty for a passed case; else: expected, got, where it differs first, or what was raised; a likely cause where the
   * challenge knows one; what was given (shortened).
   */
  readonly message: string;
  /** Something about a passed case that does no harm here, and may elsewhere. */
  readonly note?: string;
}

/** Ratios are baseline time / submission time, or reference time / submission time: larger is faster. */
export interface TimingResult {
  readonly against: 'baseline' | 'reference';
  readonly ratio: number;
  /** Bootstrap 95 % interval of the ratio. */
  readonly interval: readonly [low: number, high: number];
  readonly pairs: number;
  readonly workers: number;
  /** The ratio that had to be reached. */
  readonly threshold: number;
}

/** Medians of one program's samples, for the bars beside a verdict. Never compared across measurements. */
export interface ProgramTiming {
  readonly program: 'submission' | 'reference' | 'baseline';
  readonly medianMs: number;
  readonly samplesMs: readonly number[];
}

export interface GradeEnvironment {
  readonly engine: string;
  readonly python: string;
  readonly cores: number;
  readonly seed: number;
  readonly gradedAt: string;
}

export type Stars = 0 | 1 | 2 | 3;

export interface Verdict {
  readonly challenge: string;
  readonly kind: VerdictKind;
  readonly stars: Stars;
  /** One sentence: why this verdict, and what to do next. */
  readonly message: string;
  readonly cases: readonly CaseResult[];
  /** The timing that the gate was judged by. */
  readonly timing?: TimingResult;
  /** Against the reference: it decides the third star. */
  readonly referenceTiming?: TimingResult;
  readonly programs?: readonly ProgramTiming[];
  /** Share of busy time shared by two or more workers, for challenges that gate on it. */
  readonly overlap?: number;
  readonly counters: RunCounters;
  /** For challenges that gate on what the reference counts. */
  readonly referenceCounters?: RunCounters;
  /** For GPU challenges; counts end with the case that failed. */
  readonly gpu?: GpuFacts;
  /** For challenges on several workers, where the machine was calibrated. */
  readonly expected?: ExpectedSpeedup;
  readonly environment: GradeEnvironment;
}
