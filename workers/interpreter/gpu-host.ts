import { answerData, answerText, awaitAnswer } from '../../lib/channel/answer-cell';
import type { DeviceCommand, DeviceLink, DeviceMessage } from '../../lib/protocol/device-messages';
import { WaitCode } from './host-values';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

/** An interrupt does not end Atomics.wait, so waits are cut into slices. */
const SLICE_MS = 50;

/** The part of the host module that reaches the GPU; its Python face is numba/cuda/device.py. */
export function gpuHost(
  context: () => ProcessContext,
  device: () => DeviceLink | undefined,
  memory: PythonMemory,
): object {
  let requests = 0;

  const link = (): DeviceLink => {
    const found = device();
    if (found === undefined) throw new Error('this run has no way to a GPU');
    return found;
  };

  const send = (id: number, command: string, address: number, length: number): void => {
    const message: DeviceMessage = {
      id,
      command: JSON.parse(command) as DeviceCommand,
      // A copy of its own: Python may change or free its bytes before the device worker reads them.
      ...(length === 0 ? {} : { payload: memory.bytes(address, length).slice() }),
    };
    link().port.postMessage(message, message.payload === undefined ? [] : [message.payload.buffer]);
  };

  return {
    /** Whether this run has a way to a device worker; whether there is a GPU, `open` says. */
    gpu_offered: (): boolean => device() !== undefined,
    /** Sends a command that has no answer. */
    gpu_post: (command: string, address: number, length: number): void => {
      send(0, command, address, length);
    },
    /** Sends a request; gives its number. */
    gpu_send: (command: string, address: number, length: number): number => {
      requests += 1;
      send(requests, command, address, length);
      return requests;
    },
    /** Sleeps until a request is answered; a WaitCode. */
    gpu_wait: (request: number): number => {
      const { waiter } = context();
      while (!awaitAnswer(link().answers, request, SLICE_MS)) {
        waiter.parkIfDead();
        if (waiter.takeInterrupt()) return WaitCode.interrupted;
      }
      return WaitCode.ready;
    },
    gpu_answer: (): string => {
      const text = answerText(link().answers);
      // What this interpreter knows of the GPU is of no use to the next process.
      if (text.startsWith('{"error":"lost"')) context().isSpent = true;
      return text;
    },
    gpu_data_length: (): number => answerData(link().answers).byteLength,
    /** Copies the answer's data to an address in Python's memory. */
    gpu_data: (address: number): void => {
      const data = answerData(link().answers);
      memory.bytes(address, data.byteLength).set(data);
    },
  };
}
