import type {
  FromInterpreter,
  InterpreterInit,
  ToInterpreter,
} from '../../lib/protocol/interpreter-messages';
import { isNode } from '#host';
import { freezeIntrinsics } from './freeze-intrinsics';
import { NumpyInstaller } from './load-numpy';
import { loadPyodide, type Pyodide } from './load-pyodide';
import { installPython } from './install-python';
import { ProcessSession } from './process-session';
import { stripGlobals } from './strip-globals';

/** Boots Python and serves the coordinator until this worker is terminated. */
export async function startInterpreter(init: InterpreterInit, port: MessagePort): Promise<void> {
  const post = port.postMessage.bind(port) as (message: FromInterpreter, transfer?: Transferable[]) => void;
  const began = performance.now();
  let pyodide: Pyodide;
  try {
    pyodide = await loadPyodide(init);
    installPython(pyodide, init.assets);
  } catch (error) {
    post({ kind: 'boot-failed', message: error instanceof Error ? error.message : String(error) });
    return;
  }
  const numpy = new NumpyInstaller(pyodide, init.assets);
  const session = new ProcessSession(pyodide, post, numpy);
  port.onmessage = ({ data }: MessageEvent<ToInterpreter>) => {
    if (data.kind === 'load-numpy') {
      const loadBegan = performance.now();
      const withParts = data.withParts ? 'True' : 'False';
      pyodide.runPython(`import forkjoin._numpy; forkjoin._numpy.preload(${withParts})`);
      post({ kind: 'numpy-loaded', ms: performance.now() - loadBegan });
    } else if (data.kind === 'device') session.device = data.link;
    else if (data.kind === 'join') session.join(data);
    else session.serve(data);
  };
  // Under Node nothing can be taken away: there, only trusted code runs.
  if (!isNode) {
    stripGlobals();
    freezeIntrinsics([Reflect.getPrototypeOf(port) ?? {}]);
  }
  post({ kind: 'booted', ms: performance.now() - began });
}
