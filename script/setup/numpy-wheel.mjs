import { findNumpyWheel } from './find-numpy-wheel.mjs';
import { runtimeFiles } from './runtime-files.mjs';

/** @type {Promise<Uint8Array> | undefined} */
let wheel;

/** The wheel that the project is built with, looked for once although several steps ask at the same time.
 * @returns {Promise<Uint8Array>}
 * @throws {import('./setup-error.mjs').SetupError} where no source has it */
export function numpyWheel() {
  wheel ??= findNumpyWheel(runtimeFiles.numpy.wheels, runtimeFiles.pyodide.cdn);
  return wheel;
}
