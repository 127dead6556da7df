export type TraceKind =
  | 'start'
  | 'run'
  /** One task of a pool: `detail` is its number. */
  | 'task'
  | 'wait'
  | 'send'
  | 'receive'
  | 'pickle'
  | 'sleep'
  | 'exit';

/** A span or, where `endMs` equals `startMs`, a moment in the life of a process. Times count from the run's start. */
export interface TraceEvent {
  readonly kind: TraceKind;
  readonly startMs: number;
  readonly endMs: number;
  /** What was waited for, sent to or received from, for example `Lock 1`. */
  readonly object?: string;
  readonly bytes?: number;
  /** The learner's line that was running. */
  readonly line?: number;
  readonly detail?: number;
}

export interface ProcessTrace {
  readonly pid: number;
  readonly process: string;
  readonly parentPid: number;
  readonly events: readonly TraceEvent[];
  /** Events that did not fit into the ring: the trace is honest about what it lost. */
  readonly dropped: number;
}
