import type { PyodideAPI, loadPyodide as LoadPyodide } from 'pyodide';
import runtimeFiles from '../../lib/util/runtime-files.json';
import type { InterpreterInit } from '../../lib/protocol/interpreter-messages';

export type Pyodide = PyodideAPI;

/** Where the learner's program lies. Tracebacks are shown relative to it. */
export const PROGRAM_FOLDER = '/home/learner';

const PAGE_BYTES = 65_536;

/**
 * Starts Pyodide from bytes and compiled modules that are here already: nothing is fetched but the two scripts,
 * which the worker's policy allows from the own origin only.
 */
export async function loadPyodide(init: InterpreterInit): Promise<Pyodide> {
  const restore = serveFromMemory(init);
  try {
    const { loadPyodide: load } = (await import(
      /* @vite-ignore */ `${init.runtimeUrl}${runtimeFiles.pyodide.module}`
    )) as {
      loadPyodide: typeof LoadPyodide;
    };
    return await load({
      indexURL: init.runtimeUrl,
      stdLibURL: `${init.runtimeUrl}${runtimeFiles.pyodide.standardLibrary}`,
      lockFileContents: init.assets.lockFile,
      packageBaseUrl: init.runtimeUrl,
      jsglobals: bareGlobals(),
      env: { HOME: PROGRAM_FOLDER, PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' },
    });
  } finally {
    restore();
  }
}

/** What `import js` shows a program: the intrinsics that Pyodide itself needs, and nothing that leads out. */
function bareGlobals(): object {
  const names = [
    'Object',
    'Array',
    'Map',
    'Set',
    'Promise',
    'Error',
    'Uint8Array',
    'ArrayBuffer',
    'Symbol',
    'Date',
  ];
  const bare: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of names) bare[name] = Reflect.get(globalThis, name);
  bare['setTimeout'] = setTimeout.bind(globalThis);
  bare['clearTimeout'] = clearTimeout.bind(globalThis);
  return bare;
}

/**
 * Pyodide has no option for a compiled module or for bytes that are here already, so while it starts its requests
 * are answered from memory. Also caps the heap: beyond it Python raises MemoryError.
 */
function serveFromMemory({ assets, heapBytes }: InterpreterInit): () => void {
  const original = {
    fetch: globalThis.fetch,
    instantiate: WebAssembly.instantiate,
    instantiateStreaming: WebAssembly.instantiateStreaming,
    Memory: WebAssembly.Memory,
  };
  const instantiateCore = async (
    imports: WebAssembly.Imports,
  ): Promise<WebAssembly.WebAssemblyInstantiatedSource> => ({
    module: assets.core,
    instance: await original.instantiate.call(WebAssembly, assets.core, imports),
  });
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith(runtimeFiles.pyodide.standardLibrary))
      return Promise.resolve(new Response(new Uint8Array(assets.standardLibrary)));
    if (url.endsWith(runtimeFiles.pyodide.wasm)) return Promise.resolve(new Response(null));
    return Promise.reject(new TypeError(`${url} is not part of the runtime`));
  };
  WebAssembly.instantiateStreaming = (_response, imports = {}) => instantiateCore(imports);
  const instantiate = (
    source: BufferSource | WebAssembly.Module,
    imports: WebAssembly.Imports = {},
  ): unknown => {
    const isCore = !(source instanceof WebAssembly.Module) && source.byteLength > 1_000_000;
    return isCore
      ? instantiateCore(imports)
      : original.instantiate.call(WebAssembly, source as BufferSource, imports);
  };
  WebAssembly.instantiate = instantiate as typeof WebAssembly.instantiate;
  WebAssembly.Memory = new Proxy(original.Memory, {
    construct: (target, [descriptor]: [WebAssembly.MemoryDescriptor]) => {
      const limit = Math.max(Math.floor(heapBytes / PAGE_BYTES), descriptor.initial);
      return new target({ ...descriptor, maximum: Math.min(descriptor.maximum ?? limit, limit) });
    },
  });
  return () => {
    globalThis.fetch = original.fetch;
    Object.assign(WebAssembly, original);
  };
}
