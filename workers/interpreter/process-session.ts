import type { DeviceLink } from '../../lib/protocol/device-messages';
import type { Failure } from '../../lib/protocol/failures';
import type { JoinRun, ToInterpreter } from '../../lib/protocol/interpreter-messages';
import { createHostModule } from './host-module';
import { LearnerFiles } from './learner-files';
import type { NumpyInstaller } from './load-numpy';
import { leaveFiles } from './leave-files';
import { markExited } from './mark-exited';
import { PROGRAM_FOLDER, type Pyodide } from './load-pyodide';
import { type Post, ProcessContext } from './process-context';
import { PythonMemory } from './python-memory';
import { answerCall } from './answer-call';

interface Runner {
  readonly prepare: (path: string, args: readonly string[]) => void;
  readonly run_main: (path: string, args: readonly string[]) => string;
  readonly run_child: (path: string, args: readonly string[], payload: number) => string;
}

/** What Python's runner reports, as JSON. */
interface ProgramEnd {
  readonly isSpent?: boolean;
  readonly exitCode: number;
  readonly failure?: Failure;
}

/** One interpreter's life as a process: it joins one run, does its work there, and is thrown away afterwards. */
export class ProcessSession {
  readonly #pyodide: Pyodide;
  readonly #post: Post;
  readonly #files: LearnerFiles;
  #context: ProcessContext | undefined;
  /** The way to the GPU, for programs that want one. */
  device: DeviceLink | undefined;

  constructor(pyodide: Pyodide, post: Post, numpy: NumpyInstaller) {
    this.#pyodide = pyodide;
    this.#post = post;
    this.#files = new LearnerFiles(pyodide);
    const context = (): ProcessContext => {
      if (this.#context === undefined) throw new Error('this interpreter has not joined a run yet');
      return this.#context;
    };
    const device = (): DeviceLink | undefined => this.device;
    const host = createHostModule(context, this.#files, numpy, new PythonMemory(pyodide), device);
    pyodide.registerJsModule('_forkjoin_host', host);
    // Imported now, so that a start from the warm pool costs a call and not an import.
    pyodide.runPython('import forkjoin._runner');
  }

  /** Takes part in a run. For the roles `main` and `child` this returns when the program has ended. */
  join(join: JoinRun): void {
    const context = new ProcessContext(join, this.#post);
    this.#context = context;
    this.#files.begin(join.files);
    this.#pyodide.setInterruptBuffer(context.interruptBytes());
    this.#post({ kind: 'running' });
    if (join.role.kind === 'serve') {
      this.#runner().prepare(`${PROGRAM_FOLDER}/${join.main}`, join.args);
      return;
    }
    if (join.role.kind === 'child') context.schedule.startTogether(join.parentPid);
    const began = performance.now();
    const end = this.#runProgram(join);
    const ms = performance.now() - began;
    context.tracer?.span('run', performance.timeOrigin + began, {});
    context.tracer?.moment('exit');
    // Marked before the coordinator is told: on its message this thread may be ended at once.
    if (join.role.kind === 'child') leaveFiles(context, this.#files);
    markExited(context, end.exitCode, end.failure);
    this.#post({ kind: 'exited', ms, ...end, isSpent: context.isSpent || (end.isSpent ?? false) });
  }

  serve(message: Extract<ToInterpreter, { kind: 'serve' }>): void {
    const answer = answerCall(this.#pyodide, message);
    const transfer =
      answer.kind === 'values'
        ? answer.values.flatMap(({ buffers }) => buffers.map(({ buffer }) => buffer))
        : [];
    this.#post({ kind: 'answer', id: message.id, answer }, transfer);
  }

  #runner(): Runner {
    return this.#pyodide.pyimport('forkjoin._runner') as Runner;
  }

  #runProgram({ role, main, args }: JoinRun): ProgramEnd {
    const path = `${PROGRAM_FOLDER}/${main}`;
    try {
      const runner = this.#runner();
      const end =
        role.kind === 'child' ? runner.run_child(path, args, role.payload) : runner.run_main(path, args);
      return JSON.parse(end) as ProgramEnd;
    } catch (error) {
      return describeCrash(error);
    }
  }
}

/** Python itself broke: `os._exit`, a stack that overflowed in C, memory that ran out inside the interpreter. */
function describeCrash(error: unknown): ProgramEnd {
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : undefined;
  if (typeof status === 'number') return { exitCode: status, isSpent: true };
  const message = error instanceof Error ? error.message : String(error);
  const isStack = /call stack|recursion/i.test(message);
  return {
    exitCode: 1,
    isSpent: true,
    failure: isStack
      ? {
          type: 'RecursionError',
          message: 'The program called itself too deeply and the interpreter had to stop.',
        }
      : { type: 'SystemError', message: `The Python interpreter broke: ${message.split('\n')[0] ?? ''}` },
  };
}
