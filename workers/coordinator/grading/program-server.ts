import { Header } from '../../../lib/channel/layout';
import type { Failure, Race } from '../../../lib/protocol/failures';
import type { FromInterpreter, ServeAnswer, ServeCall } from '../../../lib/protocol/interpreter-messages';
import type { Program, RunCounters, RunOutcomeKind } from '../../../lib/protocol/run';
import type { ProcessTrace } from '../../../lib/protocol/trace';
import type { WireValue } from '../../../lib/protocol/value';
import { ValueMemory } from '../../host/value-memory';
import { defer, type Deferred } from '../../../lib/util/deferred';
import { countRun } from '../count-run';
import { childrenAtRest } from '../children-at-rest';
import { DEFAULT_LIMITS } from '../default-limits';
import { explainDeadlock } from '../explain-deadlock';
import { explainRaces } from '../explain-races';
import type { InterpreterPool } from '../interpreter-pool';
import { checkAnswer } from './check-answer';
import { mentionsNumpy } from '../mentions-numpy';
import { readTrace } from '../read-trace';
import { RunSession } from '../run-session';
import { type Alarm, watch } from '../watchdog';

/** How a call ended: with values, with an exception of the program's, or with the end of the whole program. */
export type CallEnd =
  | { readonly kind: 'values'; readonly values: readonly WireValue[] }
  | Exclude<ServeAnswer, { kind: 'values' }>
  | { readonly kind: 'ended'; readonly outcome: RunOutcomeKind; readonly failure: Failure };

export interface ServerRequest {
  readonly program: Program;
  readonly workers: number;
  readonly trace: boolean;
  /** It is called with NumPy's values, whether or not it names NumPy itself. */
  readonly needsNumpy: boolean;
  /** Watch for races by happens-before; costs up to twice the time. */
  readonly detectRaces?: boolean;
}

/** A program that is loaded once and then called, in a run of its own: a submission, a reference, an author's inputs. */
export class ProgramServer {
  readonly #session: RunSession;
  readonly #request: ServerRequest;
  readonly #waiting = new Map<
    number,
    { readonly call: ServeCall['call']; readonly answer: Deferred<CallEnd> }
  >();
  readonly #started: Promise<unknown>;
  readonly #inputs = new ValueMemory((bytes) => new SharedArrayBuffer(bytes));
  #nextId = 1;
  #end: Extract<CallEnd, { kind: 'ended' }> | undefined;

  private constructor(pool: InterpreterPool, request: ServerRequest) {
    this.#request = request;
    const { program, workers, trace, needsNumpy, detectRaces = false } = request;
    const session = {
      ...program,
      workers,
      trace,
      detectRaces,
      limits: DEFAULT_LIMITS,
      // Importing it takes half of a start: a program that gets no arrays and says nothing of NumPy does without.
      needsNumpy: needsNumpy || mentionsNumpy(program),
      reuseInterpreters: true,
    };
    this.#session = new RunSession(pool, session, {
      onEvent: () => undefined,
      onMessage: (process, message) => {
        if (process.isMain) this.#receive(message);
      },
      onDeath: (process, reason) => {
        if (!process.isMain) return;
        this.#finish('error', {
          type: 'SystemError',
          message: `The program's interpreter ended: ${reason}.`,
        });
      },
    });
    this.#started = this.#session.startMain({ kind: 'serve' });
    // Whoever calls the program sees the failure; nobody else has to.
    this.#started.catch(() => undefined);
  }

  /** Starts an interpreter for the program, so that several may start at once; nothing of it has run yet. */
  static start(pool: InterpreterPool, request: ServerRequest): ProgramServer {
    return new ProgramServer(pool, request);
  }

  /**
   * Makes one call and waits for its end; a call beyond its time ends the program.
   * @throws Error when there is no interpreter to be had
   */
  async call(call: ServeCall, timeoutMs: number): Promise<CallEnd> {
    await this.#started;
    if (this.#end !== undefined) return this.#end;
    const main = [...this.#session.processes.values()].find(({ isMain }) => isMain);
    const id = this.#nextId++;
    const answer = defer<CallEnd>();
    this.#waiting.set(id, { call: call.call, answer });
    const stopWatching = watch(this.#session, { ...DEFAULT_LIMITS, timeoutMs }, (alarm) => {
      this.#alarm(alarm);
    });
    main?.interpreter?.send({ kind: 'serve', id, ...call });
    try {
      return await answer.promise;
    } finally {
      stopWatching();
      this.#waiting.delete(id);
    }
  }

  /** Hands over the tuples of arguments for the next `invoke`, as `call` does. */
  stage(inputs: readonly WireValue[], timeoutMs: number): Promise<CallEnd> {
    return this.call({ call: 'stage', inputs: this.#inputs.copy(inputs) }, timeoutMs);
  }

  /** The learner stopped the grading. */
  stop(): void {
    this.#finish('interrupted', { type: 'interrupted', message: 'The grading was stopped.' });
  }

  /** The first race that was seen so far, if there was one. */
  get race(): Race | undefined {
    let race: Race | undefined;
    this.#session.guard(() => {
      race = explainRaces(this.#session, this.#request.program)[0];
    });
    return race;
  }

  /** From now on processes pause where this seed says; 0 ends it. */
  setSchedule(seed: number): void {
    this.#session.heap.store(Header.scheduleSeed, seed);
  }

  /** From now on `os.cpu_count()` answers this, in all processes. */
  setWorkers(workers: number): void {
    this.#session.heap.store(Header.workers, workers);
  }

  /** False where a shared array was too large to be watched for races. */
  get isWatchedWhole(): boolean {
    return this.#session.heap.load(Header.unwatched) === 0;
  }

  get counters(): RunCounters {
    return countRun(this.#session);
  }

  /** The waits of all children, the same text while none of them does anything; undefined while one is at work. */
  get childrenAtRest(): string | undefined {
    const main = [...this.#session.processes.values()].find(({ isMain }) => isMain);
    return main === undefined ? '' : childrenAtRest(this.#session.heap, main.slot);
  }

  /** What the processes recorded, times counted from `startMs` (absolute). */
  trace(startMs: number): ProcessTrace[] {
    this.#session.drain();
    return readTrace(this.#session, startMs);
  }

  close(): void {
    this.#session.end({ isMainIdle: this.#waiting.size === 0 });
  }

  #receive(message: FromInterpreter): void {
    if (message.kind === 'answer') {
      const asked = this.#waiting.get(message.id);
      asked?.answer.resolve(checkAnswer(message.answer, asked.call));
    }
    if (message.kind === 'exited') {
      this.#finish('error', {
        type: 'SystemExit',
        message: `The program ended its own process with exit code ${message.exitCode} instead of returning.`,
      });
    }
  }

  #alarm(alarm: Alarm): void {
    if (alarm.kind === 'deadlock') {
      this.#finish('deadlock', explainDeadlock(this.#session, alarm.stuck, this.#request.program).failure);
    } else this.#finish(alarm.kind, { type: alarm.kind, message: alarm.message });
  }

  #finish(outcome: RunOutcomeKind, failure: Failure): void {
    this.#end ??= { kind: 'ended', outcome, failure };
    for (const { answer } of this.#waiting.values()) answer.resolve(this.#end);
    this.#session.end();
  }
}
