import type { Failure } from '../../lib/protocol/failures';
import type { FromInterpreter } from '../../lib/protocol/interpreter-messages';
import type { RunEvent, RunOutcome, RunOutcomeKind, RunRequest } from '../../lib/protocol/run';
import { defer } from '../../lib/util/deferred';
import { countRun } from './count-run';
import { DEFAULT_LIMITS } from './default-limits';
import { explainDeadlock } from './explain-deadlock';
import { explainRaces } from './explain-races';
import type { InterpreterPool } from './interpreter-pool';
import { beginTrace } from './begin-trace';
import { readTrace } from './read-trace';
import { RunSession } from './run-session';
import { mentionsNumpy } from './mentions-numpy';
import { type Alarm, watch } from './watchdog';

/** Time between the interrupt and the end of a process that ignores it. */
const GRACE_MS = 300;

type Exit = Extract<FromInterpreter, { kind: 'exited' }>;
type Ending = Pick<RunOutcome, 'kind' | 'exitCode' | 'failure' | 'waiting'>;

/** One execution of a program, from its first line to its outcome. */
export class ProgramRun {
  readonly #request: RunRequest;
  readonly #session: RunSession;
  readonly #onEvent: (event: RunEvent) => void;
  readonly #ending = defer<Ending>();
  #stopWatching: () => void = () => undefined;
  #began = 0;
  #beganAbsolute = 0;
  #ended = 0;
  #stopEnding: Ending | undefined;

  constructor(pool: InterpreterPool, request: RunRequest, onEvent: (event: RunEvent) => void) {
    this.#request = request;
    this.#onEvent = onEvent;
    const { program, workers, trace, detectRaces = false } = request;
    const limits = { ...DEFAULT_LIMITS, ...request.limits };
    const needsNumpy = mentionsNumpy(program);
    const session = { ...program, workers, limits, trace, needsNumpy, detectRaces, reuseInterpreters: true };
    this.#session = new RunSession(pool, session, {
      onEvent,
      onMessage: (process, message) => {
        if (!process.isMain) return;
        if (message.kind === 'running') this.#running();
        if (message.kind === 'exited') this.#exited(message);
      },
      onDeath: (process, reason) => {
        if (!process.isMain) {
          onEvent({ kind: 'notice', text: `${process.name} ended unexpectedly: ${reason}.` });
        } else
          this.#finish({
            kind: 'error',
            exitCode: 1,
            failure: { type: 'SystemError', message: `${sentence(reason)}.` },
          });
      },
    });
  }

  /** Resolves when nothing of the run is left but its outcome. @throws Error when Python can't be started */
  async outcome(): Promise<RunOutcome> {
    this.#onEvent({ kind: 'preparing' });
    try {
      await this.#session.startMain({ kind: 'main' });
      const ending = await this.#ending.promise;
      this.#ended ||= performance.now();
      return this.#close(ending);
    } finally {
      this.#stopWatching();
      this.#session.end();
    }
  }

  /** Interrupt, a short grace for `except` and `finally`, then the end. */
  stop(kind: RunOutcomeKind = 'interrupted', failure?: Failure): void {
    if (this.#stopEnding !== undefined) return;
    this.#ended = performance.now();
    this.#session.interrupt();
    const ending: Ending = { kind, exitCode: 130, ...(failure === undefined ? {} : { failure }) };
    this.#stopEnding = ending;
    setTimeout(() => {
      this.#finish(ending);
    }, GRACE_MS);
  }

  #running(): void {
    this.#began = performance.now();
    this.#beganAbsolute = performance.timeOrigin + this.#began;
    this.#onEvent({ kind: 'started' });
    const limits = { ...DEFAULT_LIMITS, ...this.#request.limits };
    this.#stopWatching = watch(this.#session, limits, (alarm) => {
      this.#alarm(alarm);
    });
  }

  #alarm(alarm: Alarm): void {
    if (alarm.kind === 'deadlock') {
      const explained = explainDeadlock(this.#session, alarm.stuck, this.#request.program);
      this.#ended = performance.now();
      this.#finish({ kind: 'deadlock', exitCode: 1, ...explained });
      return;
    }
    if (alarm.kind === 'output-limit') this.#onEvent({ kind: 'notice', text: alarm.message });
    this.stop(alarm.kind, { type: alarm.kind, message: alarm.message });
  }

  #exited({ exitCode, failure }: Exit): void {
    this.#ended ||= performance.now();
    if (this.#stopEnding !== undefined) this.#finish(this.#stopEnding);
    else if (failure === undefined) this.#finish({ kind: exitCode === 0 ? 'finished' : 'error', exitCode });
    else this.#finish({ kind: kindOfFailure(failure), exitCode, failure });
  }

  #finish(ending: Ending): void {
    this.#ending.resolve(ending);
  }

  #close(ending: Ending): RunOutcome {
    this.#stopWatching();
    this.#session.end();
    const { output } = this.#session;
    return {
      ...ending,
      ms: this.#began === 0 ? 0 : this.#ended - this.#began,
      stdout: output.stdout,
      stderr: output.stderr,
      counters: countRun(this.#session),
      ...((this.#request.detectRaces ?? false)
        ? { races: explainRaces(this.#session, this.#request.program) }
        : {}),
      ...(this.#request.trace ? { trace: beginTrace(readTrace(this.#session, this.#beganAbsolute)) } : {}),
    };
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function kindOfFailure({ type }: Failure): RunOutcomeKind {
  if (type === 'KeyboardInterrupt') return 'interrupted';
  return type === 'MemoryError' || type === 'SharedMemoryFull' ? 'memory' : 'error';
}
