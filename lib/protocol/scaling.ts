import type { GradeEnvironment, GradeSpec } from './grade';

/** Strong: the same problem for every number of workers. Weak: the work grows with them, by the challenge's size law. */
export type ScalingMode = 'strong' | 'weak';

/** Runs a submission's entry on 1, 2, ... workers. Nothing is judged: outputs are not compared. */
export interface ScalingRequest {
  readonly spec: GradeSpec;
  readonly submission: string;
  /** The most workers to run on, at most 16. */
  readonly maxWorkers: number;
  /** The most workers that calibration saw bring their share on this machine; what lies beyond is shown but not fitted. */
  readonly workersThatScale?: number;
  readonly seed: number;
  /** Time for each mode, warming up included; 20 s where it is absent. */
  readonly budgetMs?: number;
}

export interface ScalingPoint {
  readonly workers: number;
  readonly samplesMs: readonly number[];
  readonly medianMs: number;
  /** T(1) / T(p), samples of one round compared with each other; weak: p T(1) / T(p), the scaled speedup. */
  readonly speedup: number;
  /** Bootstrap 95 % interval of the speedup. */
  readonly interval: readonly [low: number, high: number];
  /** speedup / workers. */
  readonly efficiency: number;
  /** Experimentally determined serial fraction; undefined for one worker. */
  readonly karpFlatt?: number;
  /** The speedup that this machine can give at best: the workers, but no more of them than scale here. */
  readonly ceiling: number;
}

/** A law's serial fraction, fitted to all times. */
export interface ScalingLawFit {
  readonly law: 'amdahl' | 'gustafson';
  readonly fraction: number;
  /** 95 % confidence interval, within [0, 1]. */
  readonly interval: readonly [low: number, high: number];
}

export interface ScalingCurve {
  readonly mode: ScalingMode;
  readonly points: readonly ScalingPoint[];
  /** Amdahl's law for strong scaling, Gustafson's for weak; absent while there are too few points. */
  readonly fit?: ScalingLawFit;
  /** What the curve means, in one to three sentences. */
  readonly sentence: string;
}

export type ScalingEvent =
  | { readonly kind: 'stage'; readonly stage: 'preparing' | 'warming'; readonly mode?: ScalingMode }
  /** After every round over all numbers of workers. */
  | {
      readonly kind: 'round';
      readonly curve: ScalingCurve;
      readonly rounds: number;
      readonly spentMs: number;
      readonly budgetMs: number;
    };

export interface ScalingResult {
  readonly challenge: string;
  readonly kind: 'measured' | 'failed' | 'interrupted';
  /** Why it failed; empty otherwise. */
  readonly message: string;
  /** Strong first; weak where the challenge has a size law. What was measured before a stop or failure is kept. */
  readonly curves: readonly ScalingCurve[];
  readonly environment: GradeEnvironment;
}
