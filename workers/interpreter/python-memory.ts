import type { Pyodide } from './load-pyodide';

/**
 * Python's linear memory. Bytes cross between Python and the run's shared memory by address, which costs a copy and
 * nothing else: a proxy for every bytes object would cost ten times as much as the message itself.
 */
export class PythonMemory {
  readonly #module: { readonly HEAPU8: Uint8Array<ArrayBuffer> };
  #stageAddress = 0;
  #stageLength = 0;

  constructor(pyodide: Pyodide) {
    this.#module = (pyodide as unknown as { _module: { HEAPU8: Uint8Array<ArrayBuffer> } })._module;
  }

  /** The bytes at an address. Looked up anew each time: memory moves when it grows. @throws RangeError */
  bytes(address: number, length: number): Uint8Array<ArrayBuffer> {
    const heap = this.#module.HEAPU8;
    const isWhole = Number.isInteger(address) && Number.isInteger(length);
    if (!(isWhole && address >= 0 && length >= 0 && address + length <= heap.byteLength)) {
      throw new RangeError('this address is not in the memory of Python');
    }
    return heap.subarray(address, address + length);
  }

  /** Names the bytes that small messages are put into. */
  setStage(address: number, length: number): void {
    this.bytes(address, length);
    this.#stageAddress = address;
    this.#stageLength = length;
  }

  /** Puts a small message on the stage; false when it is too large for it. */
  toStage(data: Uint8Array): boolean {
    if (data.byteLength > this.#stageLength) return false;
    this.#module.HEAPU8.set(data, this.#stageAddress);
    return true;
  }

  /** 32-bit integers at an address, as a list. */
  integers(address: number, count: number): number[] {
    const { buffer, byteOffset } = this.bytes(address, count * 4).slice();
    return Array.from(new Int32Array(buffer, byteOffset, count));
  }
}
