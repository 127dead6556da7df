import type { GradeEvent, GradeRequest, Verdict } from './grade';
import type { RunEvent, RunOutcome, RunRequest } from './run';
import type { ScalingEvent, ScalingRequest, ScalingResult } from './scaling';

/** How far the runtime is. One tagged value, so that progress, readiness and failure cannot drift apart. */
export type RuntimeState =
  | { readonly kind: 'idle' }
  /** `totalBytes` is known from the build, before anything is fetched. */
  | { readonly kind: 'downloading'; readonly loadedBytes: number; readonly totalBytes: number }
  /** Everything is here; interpreters are starting. */
  | { readonly kind: 'starting'; readonly ready: number; readonly wanted: number }
  | { readonly kind: 'ready'; readonly ready: number }
  | { readonly kind: 'failed'; readonly message: string };

export interface PrepareRequest {
  /** Interpreters to keep warm: the main program and its workers. */
  readonly interpreters: number;
  readonly packages: readonly string[];
}

/** What the coordinator answers to. Callbacks are proxies made by comlink. */
export interface CoordinatorApi {
  watchState(onState: (state: RuntimeState) => void): void;
  /** Fetches the runtime and warms interpreters; resolves when they are ready. Safe to call again. */
  prepare(request: PrepareRequest): Promise<void>;
  run(request: RunRequest, onEvent: (event: RunEvent) => void): Promise<RunOutcome>;
  grade(request: GradeRequest, onEvent: (event: GradeEvent) => void): Promise<Verdict>;
  /** Times a submission on 1, 2, ... workers. */
  measureScaling(request: ScalingRequest, onEvent: (event: ScalingEvent) => void): Promise<ScalingResult>;
  /** Ends the run, grading or measurement in progress; its promise then resolves as interrupted. */
  stop(): void;
  /** The page was hidden or shown: samples taken meanwhile are dropped. */
  setVisible(isVisible: boolean): void;
}

/** What the coordinator is told at its start. Addresses are absolute; under Node they are file paths. */
export interface CoordinatorInit {
  readonly workersUrl: string;
  readonly runtimeUrl: string;
  /** Our Python modules; beside the workers unless it is named. */
  readonly pythonUrl?: string;
  /** `navigator.hardwareConcurrency`. */
  readonly cores: number;
  /** Interpreters alive at once, warm ones included. */
  readonly maxInterpreters?: number;
}
