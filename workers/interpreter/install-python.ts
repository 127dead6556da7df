import type { InterpreterAssets } from '../../lib/protocol/interpreter-messages';
import type { EmscriptenFileSystem } from './load-numpy';
import type { Pyodide } from './load-pyodide';

const ARCHIVE = '/lib/forkjoin.zip';

/**
 * Puts our own modules before the standard library, so that ours are found where CPython's need threads or C code
 * that a browser has not.
 */
export function installPython(pyodide: Pyodide, { python }: InterpreterAssets): void {
  const fs = pyodide.FS as EmscriptenFileSystem;
  fs.writeFile(ARCHIVE, new Uint8Array(python), { canOwn: true });
  pyodide.runPython(`import sys; sys.path.insert(1, ${JSON.stringify(ARCHIVE)}); import forkjoin._boot`);
}
