import { startWorker } from '#host';
import { createAnswerBuffer, putLastAnswer } from '../../lib/channel/answer-cell';
import type { DeviceAnswer, DeviceControl, DeviceLink } from '../../lib/protocol/device-messages';
import type { ProgramFile } from '../../lib/protocol/run';

/** True when a program will want the GPU: no other text can import it. */
export const mentionsNumba = (files: readonly ProgramFile[]): boolean =>
  files.some(({ data }) => typeof data === 'string' && data.includes('numba'));

const GONE: DeviceAnswer = {
  error: 'lost',
  message: 'the GPU went away, with everything stored on it: run the program again',
};

/** The one device worker: started for the first program that wants a GPU, it serves every process that does. */
export class DeviceService {
  readonly #entry: string;
  #port: MessagePort | undefined;
  readonly #processes = new Map<object, { readonly process: number; readonly answers: SharedArrayBuffer }>();
  #count = 0;

  constructor(workersUrl: string) {
    this.#entry = `${workersUrl}/device.mjs`;
  }

  /** A way to the device for `owner`, or undefined if it has one already. Its port must be transferred to it. */
  connect(owner: object): DeviceLink | undefined {
    if (this.#processes.has(owner)) return undefined;
    const { port1, port2 } = new MessageChannel();
    const process = ++this.#count;
    const answers = createAnswerBuffer();
    this.#processes.set(owner, { process, answers });
    this.#send({ kind: 'connect', process, port: port1, answers }, [port1]);
    return { port: port2, answers };
  }

  /** Gives back everything that `owner` has on the GPU. */
  disconnect(owner: object): void {
    const known = this.#processes.get(owner);
    if (known === undefined) return;
    this.#processes.delete(owner);
    this.#port?.postMessage({ kind: 'disconnect', process: known.process } satisfies DeviceControl);
  }

  #send(message: DeviceControl, transfer: Transferable[]): void {
    this.#port ??= this.#start();
    this.#port.postMessage(message, transfer);
  }

  #start(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    const worker = startWorker(this.#entry, { port: port2, init: undefined });
    worker.onExit(() => {
      // The next program gets a new one; whoever waits for this one is told.
      this.#port = undefined;
      for (const { answers } of this.#processes.values()) putLastAnswer(answers, JSON.stringify(GONE));
    });
    return port1;
  }
}
