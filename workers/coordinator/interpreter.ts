import { startWorker } from '#host';
import { readMessage } from './read-message';
import type {
  FromInterpreter,
  InterpreterInit,
  ToInterpreter,
} from '../../lib/protocol/interpreter-messages';

/** An interpreter as the coordinator sees it: a thread that boots, then does what it is sent. */
export class Interpreter {
  readonly booted: Promise<void>;
  /** Set once NumPy has been imported ahead of a program. */
  hasNumpy = false;
  isBooted = false;
  isTerminated = false;
  /** Why the thread ended or broke without having been terminated, once it has. */
  death: string | undefined;
  #numpy: Promise<void> | undefined;
  readonly #port: MessagePort;
  readonly #terminate: () => void;
  #onMessage: (message: FromInterpreter) => void = () => undefined;
  #onDeath: (reason: string) => void = () => undefined;

  constructor(entry: string, init: InterpreterInit) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const worker = startWorker(entry, { port: port2, init });
    this.#terminate = worker.terminate;
    this.booted = new Promise((resolve, reject) => {
      worker.onExit((reason) => {
        this.death ??= reason;
        reject(new Error(`An interpreter did not start: ${reason}.`));
        this.#onDeath(reason);
      });
      port1.onmessage = ({ data: sent }: MessageEvent<unknown>) => {
        const data = readMessage(sent);
        if (data === undefined) return;
        if (data.kind === 'booted') {
          this.isBooted = true;
          resolve();
        } else if (data.kind === 'boot-failed') reject(new Error(`Python did not start: ${data.message}`));
        else this.#onMessage(data);
      };
    });
    // Whoever acquires the interpreter sees the failure; nobody else has to.
    this.booted.catch(() => undefined);
  }

  send(message: ToInterpreter, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  /** From now on messages, and the thread's unexpected end, go to these listeners. */
  listen(onMessage: (message: FromInterpreter) => void, onDeath: (reason: string) => void): void {
    this.#onMessage = onMessage;
    this.#onDeath = onDeath;
    if (this.death !== undefined) onDeath(this.death);
  }

  /** Imports NumPy ahead of a program, `withParts` where nobody waits for it; safe to call again. */
  loadNumpy(withParts: boolean): Promise<void> {
    this.#numpy ??= new Promise<void>((resolve, reject) => {
      this.listen(
        (message) => {
          if (message.kind !== 'numpy-loaded') return;
          this.hasNumpy = true;
          resolve();
        },
        (reason) => {
          reject(new Error(`An interpreter ended while it imported NumPy: ${reason}.`));
        },
      );
      this.send({ kind: 'load-numpy', withParts });
    });
    return this.#numpy;
  }

  /** Ends the thread. What it had posted before still arrives: the port outlives it. */
  terminate(): void {
    if (this.isTerminated) return;
    this.isTerminated = true;
    this.#terminate();
  }

  /** Closes the port as well: nothing of this interpreter is wanted any more. */
  discard(): void {
    this.terminate();
    this.death = undefined;
    this.listen(
      () => undefined,
      () => undefined,
    );
    this.#port.close();
  }
}
