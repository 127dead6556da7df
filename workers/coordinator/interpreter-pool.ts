import type { InterpreterAssets } from '../../lib/protocol/interpreter-messages';
import type { CoordinatorInit, RuntimeState } from '../../lib/protocol/worker-api';
import { DeviceService } from './device-service';
import { ForcedEnds } from './forced-ends';
import { Interpreter } from './interpreter';
import { loadAssets } from './load-assets';

const DEFAULT_HEAP_BYTES = 512 << 20;
const DEFAULT_MAX_INTERPRETERS = 16;
/** A start that hangs keeps nobody from measuring. */
const LONGEST_SETTLING_MS = 10_000;

/** Interpreters that are booted before anybody asks: a process then starts in milliseconds. */
export class InterpreterPool {
  readonly maxInterpreters: number;
  readonly forcedEnds = new ForcedEnds();
  readonly #init: CoordinatorInit;
  readonly #devices: DeviceService;
  readonly #warm: Interpreter[] = [];
  readonly #onState: (state: RuntimeState) => void;
  #assets: Promise<InterpreterAssets> | undefined;
  #wanted = 0;
  #wantsNumpy = false;
  #isPaused = false;
  readonly #refills = new Set<Promise<void>>();
  #live = 0;
  #failure: string | undefined;

  constructor(init: CoordinatorInit, onState: (state: RuntimeState) => void) {
    this.#init = init;
    this.#devices = new DeviceService(init.workersUrl);
    this.#onState = onState;
    this.maxInterpreters = init.maxInterpreters ?? DEFAULT_MAX_INTERPRETERS;
  }

  /** Interpreters that exist now, warm ones and those at work. */
  get liveCount(): number {
    return this.#live;
  }

  /** Keeps `interpreters` warm from now on, with NumPy imported if asked for; resolves when they are. */
  async prepare(interpreters: number, withNumpy: boolean): Promise<void> {
    this.#wanted = Math.max(this.#wanted, Math.min(interpreters, this.maxInterpreters));
    this.#wantsNumpy ||= withNumpy;
    await this.#loadAssets();
    await this.#refill();
  }

  /** An interpreter for one process, from the warm ones if there is one. */
  async acquire(withNumpy: boolean): Promise<Interpreter> {
    this.#dropDead();
    const fitting = this.#warm.findIndex((candidate) => candidate.hasNumpy || !withNumpy);
    const [warm] = this.#warm.splice(Math.max(fitting, 0), 1);
    const interpreter = warm ?? this.#start(await this.#loadAssets());
    try {
      await interpreter.booted;
      if (withNumpy) await interpreter.loadNumpy(false);
    } catch (error) {
      this.release(interpreter);
      throw error;
    }
    return interpreter;
  }

  /** A process has ended: its interpreter is not used again. */
  release(interpreter: Interpreter): void {
    this.#devices.disconnect(interpreter);
    interpreter.discard();
    this.#live -= 1;
    if (!this.#isPaused) this.#refillSoon();
  }

  /** Gives an interpreter its way to the GPU, once. */
  connectDevice(interpreter: Interpreter): void {
    const link = this.#devices.connect(interpreter);
    if (link !== undefined) interpreter.send({ kind: 'device', link }, [link.port]);
  }

  /** While timings are taken nothing else may start; resolves when what had begun to start is there. */
  async pauseRefill(): Promise<void> {
    this.#isPaused = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_SETTLING_MS);
    });
    await Promise.race([Promise.allSettled(this.#refills), waited]);
    clearTimeout(timer);
  }

  resumeRefill(): void {
    this.#isPaused = false;
    this.#refillSoon();
  }

  /** In the background: what fails is told by the pool's state. */
  #refillSoon(): void {
    const refill = this.#refill().catch(() => undefined);
    this.#refills.add(refill);
    void refill.finally(() => this.#refills.delete(refill));
  }

  #loadAssets(): Promise<InterpreterAssets> {
    this.#assets ??= loadAssets(this.#init, (loadedBytes, totalBytes) => {
      this.#onState({ kind: 'downloading', loadedBytes, totalBytes });
    }).catch((error: unknown) => {
      // The next attempt starts afresh: a lost connection must not be final.
      this.#assets = undefined;
      const message = `Python could not be loaded: ${error instanceof Error ? error.message : String(error)}.`;
      this.#onState({ kind: 'failed', message });
      throw new Error(message, { cause: error });
    });
    return this.#assets;
  }

  #start(assets: InterpreterAssets): Interpreter {
    this.#live += 1;
    return new Interpreter(`${this.#init.workersUrl}/interpreter.mjs`, {
      runtimeUrl: this.#init.runtimeUrl.replace(/\/?$/, '/'),
      assets,
      heapBytes: DEFAULT_HEAP_BYTES,
    });
  }

  /** Interpreters that ended while they waited for a program, which a browser short of memory may do to them. */
  #dropDead(): void {
    for (const dead of this.#warm.filter(({ death, isBooted }) => isBooted && death !== undefined)) {
      this.#warm.splice(this.#warm.indexOf(dead), 1);
      dead.discard();
      this.#live -= 1;
    }
  }

  async #refill(): Promise<void> {
    const assets = await this.#loadAssets();
    this.#dropDead();
    while (this.#warm.length < this.#wanted && this.#live < this.maxInterpreters && !this.#isPaused) {
      this.#warm.push(this.#start(assets));
    }
    await Promise.all(this.#warm.map((interpreter) => this.#makeReady(interpreter)));
  }

  /** Boots a warm interpreter to the end; one that fails is dropped and said so. */
  async #makeReady(interpreter: Interpreter): Promise<void> {
    this.#report();
    try {
      await interpreter.booted;
      if (this.#wantsNumpy && this.#warm.includes(interpreter)) await interpreter.loadNumpy(true);
      this.#failure = undefined;
    } catch (error) {
      const at = this.#warm.indexOf(interpreter);
      if (at < 0) return;
      this.#warm.splice(at, 1);
      interpreter.discard();
      this.#live -= 1;
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    this.#report();
  }

  #report(): void {
    const ready = this.#warm.filter(
      (interpreter) => interpreter.isBooted && (interpreter.hasNumpy || !this.#wantsNumpy),
    ).length;
    if (this.#failure !== undefined) this.#onState({ kind: 'failed', message: this.#failure });
    else if (ready < this.#wanted) this.#onState({ kind: 'starting', ready, wanted: this.#wanted });
    else this.#onState({ kind: 'ready', ready });
  }
}
