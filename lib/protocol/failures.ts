/** Where in the learner's own files something happened. */
export interface SourcePlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The text of that line, stripped. */
  readonly text: string;
}

/** Why a run or a case did not finish. `message` is one sentence in plain English. */
export interface Failure {
  /** Python's exception name (`ValueError`), or the outcome's kind where no exception was raised. */
  readonly type: string;
  readonly message: string;
  /** The innermost place in the learner's files, if there is one. */
  readonly place?: SourcePlace;
  /** The traceback with the learner's frames only, as Python prints it. */
  readonly traceback?: string;
  /** What to do about it, where the runtime knows. */
  readonly hint?: string;
}

/** One side of a race. An update reads and writes the element in one line, as `+=` does. */
export interface RacingAccess {
  readonly pid: number;
  readonly name: string;
  readonly access: 'read' | 'write' | 'update';
  readonly place?: SourcePlace;
}

/** Two accesses to the same shared element that nothing has put into an order. */
export interface Race {
  /** For example `Value (counter)`. */
  readonly object: string;
  /** The element, counted in bytes from the beginning. */
  readonly offset: number;
  /** One alone when only a conflict of copies was seen: the other process is not known then. */
  readonly accesses: readonly RacingAccess[];
}

/** One process of a deadlock: what it waits for, and who could let it go on. */
export interface WaitingProcess {
  readonly pid: number;
  readonly name: string;
  /** `acquire`, `receive`, `join`, ... */
  readonly call: string;
  /** What is waited for, for example `Lock 2` or `Queue 1`. */
  readonly object: string;
  readonly place?: SourcePlace;
  /** Processes that hold the object, by pid. */
  readonly heldBy: readonly number[];
}
