import { createByteRing } from '../../lib/channel/byte-ring';
import { ringAll } from '../../lib/channel/doorbell';
import { Header, RunFlag, Slot } from '../../lib/channel/layout';
import { ProcessRecord, SIGKILL, openSlot } from '../../lib/channel/process-table';
import { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';
import { createTraceRing } from '../../lib/channel/trace-ring';
import type {
  FromInterpreter,
  ProcessRole,
  RaceMessage,
  SpawnRequest,
} from '../../lib/protocol/interpreter-messages';
import type { ProgramFile } from '../../lib/protocol/run';
import { leaveForProcess, quarantineSlot } from './bury-process';
import { areAnyAtWork } from './children-at-rest';
import { mentionsNumba } from './device-service';
import type { Interpreter } from './interpreter';
import type { InterpreterPool } from './interpreter-pool';
import { OutputCollector } from './output-collector';
import { RunProcess } from './run-process';
import { keepRace } from './keep-race';
import { takeOutput } from './take-output';
import type { SessionListener, SessionRequest } from './session-request';

const DAMAGED = 'The program damaged the memory that its processes share';

/** The shared memory and the processes of one run: starts them, passes their output on, ends them. */
export class RunSession {
  readonly heap: SharedHeap;
  readonly output: OutputCollector;
  readonly processes = new Map<number, RunProcess>();
  readonly races: RaceMessage[] = [];
  /** Starts that are under way: a run with one is not deadlocked. */
  pendingStarts = 0;
  isOver = false;
  /** The main process and every one that was started after it, those that have ended included. */
  startedProcesses = 0;
  readonly #pool: InterpreterPool;
  readonly #request: SessionRequest;
  readonly #listener: SessionListener;
  readonly #idle: Interpreter[] = [];
  readonly #ended: RunProcess[] = [];
  readonly #waitingForIdle: (() => void)[] = [];
  #isBroken = false;

  constructor(pool: InterpreterPool, request: SessionRequest, listener: SessionListener) {
    this.#pool = pool;
    this.#request = request;
    this.#listener = listener;
    this.heap = SharedHeap.create(request.limits.sharedBytes);
    this.heap.store(Header.maxProcesses, Math.min(request.limits.processes, pool.maxInterpreters));
    this.heap.store(Header.workers, request.workers);
    this.heap.store(Header.flags, (request.detectRaces ?? false) ? RunFlag.races : 0);
    this.output = new OutputCollector(request.limits.outputBytes, (chunks) => {
      listener.onEvent({ kind: 'output', chunks });
    });
  }

  /** Starts the first process of the run. @throws Error when no interpreter can be had */
  async startMain(role: ProcessRole): Promise<RunProcess> {
    const opened = openSlot(this.heap, 1);
    if (opened === undefined) throw new Error('the run has no room for its main process');
    const process = this.#register({ ...opened, parentPid: 1, name: 'MainProcess' });
    process.isMain = true;
    await this.#start(process, role, this.#request.files);
    return process;
  }

  /** Asks every process for KeyboardInterrupt. */
  interrupt(): void {
    for (const { slot, hasEnded } of this.processes.values()) {
      if (!hasEnded) this.heap.store(slotAddress(slot) + Slot.interrupt, 2);
    }
    ringAll(this.heap);
  }

  /** Takes output and traces of all processes out of their rings. */
  drain(): void {
    this.guard(() => {
      takeOutput(this.heap, this.processes.values(), this.output);
      for (const process of this.processes.values()) process.takeTrace(this.heap);
    });
  }

  /**
   * Does something that reads memory which the program can write to. What breaks there, because a program wrote what
   * it should not, ends the run and nothing else.
   */
  guard(work: () => void): void {
    try {
      work();
    } catch {
      if (this.isOver || this.#isBroken) return;
      this.#isBroken = true;
      const main = this.everyProcess()[0];
      if (main !== undefined) this.#listener.onDeath(main, DAMAGED);
    }
  }

  /**
   * Ends whatever still lives. Afterwards nothing of the run is left but its output and trace.
   * @param isMainIdle the main process has nothing to do but to wait for calls
   */
  end({ isMainIdle = false } = {}): void {
    if (this.isOver) return;
    this.isOver = true;
    this.guard(() => {
      if (areAnyAtWork(this.heap, [...this.processes.values()], isMainIdle)) this.#pool.forcedEnds.note();
    });
    this.heap.store(Header.runEnded, 1);
    ringAll(this.heap);
    for (const resolve of this.#waitingForIdle.splice(0)) resolve();
    for (const process of this.processes.values()) {
      process.hasEnded = true;
      if (process.interpreter !== undefined) this.#pool.release(process.interpreter);
      process.interpreter = undefined;
    }
    for (const interpreter of this.#idle.splice(0)) this.#pool.release(interpreter);
    this.drain();
    this.output.flush();
  }

  #register(facts: {
    slot: number;
    pid: number;
    record: number;
    parentPid: number;
    name: string;
  }): RunProcess {
    this.startedProcesses += 1;
    const at = slotAddress(facts.slot);
    const outputRing = createByteRing(this.heap);
    const traceRing = this.#request.trace ? createTraceRing(this.heap) : 0;
    this.heap.store(at + Slot.outputRing, outputRing);
    this.heap.store(at + Slot.traceRing, traceRing);
    const process = new RunProcess({ ...facts, outputRing, traceRing });
    this.processes.set(process.pid, process);
    return process;
  }

  async #start(process: RunProcess, role: ProcessRole, files: readonly ProgramFile[]): Promise<void> {
    this.pendingStarts += 1;
    try {
      const interpreter = await this.#takeInterpreter();
      if (this.isOver || process.hasEnded) {
        this.#pool.release(interpreter);
        return;
      }
      process.interpreter = interpreter;
      if (mentionsNumba(files)) this.#pool.connectDevice(interpreter);
      interpreter.listen(
        (message) => {
          this.guard(() => {
            this.#receive(process, message);
          });
        },
        (reason) => {
          this.guard(() => {
            this.#die(process, reason);
          });
        },
      );
      interpreter.send({
        kind: 'join',
        buffer: this.heap.buffer,
        slot: process.slot,
        pid: process.pid,
        parentPid: process.parentPid,
        name: process.name,
        role,
        files,
        main: this.#request.main,
        args: this.#request.args,
      });
      this.#listener.onEvent({ kind: 'process-started', pid: process.pid, process: process.name });
    } finally {
      this.pendingStarts -= 1;
    }
  }

  /** One that has served already, one that is just finishing, or a new one. */
  async #takeInterpreter(): Promise<Interpreter> {
    for (;;) {
      const idle = this.#idle.pop();
      if (idle !== undefined) return idle;
      if (!this.#request.reuseInterpreters || !this.#isOneLeaving()) break;
      await new Promise<void>((resolve) => this.#waitingForIdle.push(resolve));
    }
    return this.#pool.acquire(this.#request.needsNumpy);
  }

  /** A process has ended, as its parent can see already, but its own message about that is still on its way. */
  #isOneLeaving(): boolean {
    return [...this.processes.values()].some(
      ({ record, hasEnded }) => !hasEnded && this.heap.load(record + ProcessRecord.exited) !== 0,
    );
  }

  #receive(process: RunProcess, message: FromInterpreter): void {
    switch (message.kind) {
      case 'output':
        takeOutput(this.heap, this.processes.values(), this.output);
        break;
      case 'spawn':
        this.#spawn({ ...message.spawn, parentPid: process.pid });
        break;
      case 'kill':
        this.#kill(message.pid, message.signal);
        break;
      case 'race':
        keepRace(this.races, message.race);
        break;
      case 'picture':
      case 'gpu-launch':
      case 'notice':
        this.#listener.onEvent(message);
        break;
      case 'exited':
        this.#exit(process, message.exitCode, message.isSpent ?? false);
        break;
      default:
    }
    this.#listener.onMessage(process, message);
  }

  #spawn(spawn: SpawnRequest): void {
    if (this.isOver || this.processes.has(spawn.pid)) return;
    // Twice the limit: news of processes that have ended may still be on their way. The process table has the limit.
    if (this.processes.size >= 2 * this.#request.limits.processes)
      throw new Error('more processes than allowed');
    const record = this.heap.load(slotAddress(spawn.slot) + Slot.record);
    const process = this.#register({ ...spawn, record });
    const files = [...this.#request.files, ...spawn.files];
    this.#start(process, { kind: 'child', payload: spawn.payload }, files).catch((error: unknown) => {
      this.guard(() => {
        this.#die(process, error instanceof Error ? error.message : String(error));
      });
    });
  }

  #exit(process: RunProcess, exitCode: number, isSpent: boolean): void {
    // Those that wait look again in a microtask, when this one is on the list.
    for (const resolve of this.#waitingForIdle.splice(0)) resolve();
    process.hasEnded = true;
    takeOutput(this.heap, this.processes.values(), this.output);
    process.takeTrace(this.heap);
    this.heap.free(process.outputRing);
    if (process.traceRing !== 0) this.heap.free(process.traceRing);
    this.processes.delete(process.pid);
    this.#ended.push(process);
    this.#listener.onEvent({ kind: 'process-exited', pid: process.pid, exitCode });
    const { interpreter } = process;
    process.interpreter = undefined;
    if (interpreter === undefined) return;
    if (this.#request.reuseInterpreters && !isSpent && !this.isOver) this.#idle.push(interpreter);
    else this.#pool.release(interpreter);
  }

  /** All processes of the run, those that have ended included, in the order of their start. */
  everyProcess(): RunProcess[] {
    return [...this.#ended, ...this.processes.values()].sort((one, other) => one.pid - other.pid);
  }

  #kill(pid: number, signal: number): void {
    const process = this.processes.get(pid);
    if (process === undefined || process.hasEnded) return;
    this.#bury(process, -signal);
    if (process.isMain) this.#listener.onDeath(process, `The main process was ended by signal ${signal}`);
  }

  #die(process: RunProcess, reason: string): void {
    if (process.hasEnded || this.isOver) return;
    this.#bury(process, -SIGKILL);
    this.#listener.onDeath(process, reason);
  }

  /** Ends a process from outside and does what it can no longer do itself: exit code, open ends, wake-ups. */
  #bury(process: RunProcess, exitCode: number): void {
    for (const resolve of this.#waitingForIdle.splice(0)) resolve();
    process.hasEnded = true;
    this.#pool.forcedEnds.note();
    quarantineSlot(this.heap, process);
    if (process.interpreter !== undefined) this.#pool.release(process.interpreter);
    process.interpreter = undefined;
    takeOutput(this.heap, this.processes.values(), this.output);
    process.takeTrace(this.heap);
    this.processes.delete(process.pid);
    this.#ended.push(process);
    leaveForProcess(this.heap, process, exitCode);
    this.#listener.onEvent({ kind: 'process-exited', pid: process.pid, exitCode });
  }
}
