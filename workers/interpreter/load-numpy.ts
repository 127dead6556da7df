import type { InterpreterAssets } from '../../lib/protocol/interpreter-messages';
import runtimeFiles from '../../lib/util/runtime-files.json';
import type { Pyodide } from './load-pyodide';

const SITE_PACKAGES = runtimeFiles.pyodide.sitePackages;

/** The little of Emscripten's file system that is used here. */
export interface EmscriptenFileSystem {
  readonly writeFile: (path: string, data: Uint8Array | string, options?: { canOwn?: boolean }) => void;
  readonly mkdirTree: (path: string) => void;
}

/**
 * Makes `import numpy` work in one interpreter, without the network: puts its files and shared libraries in
 * place and lets the loader use the modules that the coordinator compiled. Happens when a program first imports
 * NumPy, or before, while the interpreter waits in the warm pool.
 */
export class NumpyInstaller {
  readonly #pyodide: Pyodide;
  readonly #assets: InterpreterAssets;
  #isInstalled = false;

  constructor(pyodide: Pyodide, assets: InterpreterAssets) {
    this.#pyodide = pyodide;
    this.#assets = assets;
    shareCompiledLibraries(assets);
  }

  install(): void {
    if (this.#isInstalled) return;
    this.#isInstalled = true;
    const fs = this.#pyodide.FS as EmscriptenFileSystem;
    const { files, libraries } = this.#assets.numpy;
    const made = new Set<string>();
    for (const { path, bytes } of [...files, ...libraries]) {
      const full = `${SITE_PACKAGES}/${path}`;
      const folder = full.slice(0, full.lastIndexOf('/'));
      if (!made.has(folder)) fs.mkdirTree(folder);
      made.add(folder);
      // A copy of its own: a program that writes over the file must not reach the other interpreters.
      fs.writeFile(full, new Uint8Array(bytes), { canOwn: true });
    }
    this.#pyodide.runPython('import importlib; importlib.invalidate_caches()');
  }
}

/** The dynamic loader compiles what it finds in a file: for NumPy's libraries it gets the module that exists. */
function shareCompiledLibraries({ numpy }: InterpreterAssets): void {
  WebAssembly.Module = new Proxy(WebAssembly.Module, {
    construct: (target, [source]: [BufferSource]) => {
      const known = numpy.libraries.find((library) => isSame(library.bytes, source));
      return known?.module ?? new target(source);
    },
  });
}

function isSame(library: Uint8Array, source: BufferSource): boolean {
  if (library.byteLength !== source.byteLength) return false;
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  // Libraries of equal length are told apart by samples: comparing megabytes would cost what sharing saves.
  for (let at = 0; at < library.length; at += 997) if (library[at] !== bytes[at]) return false;
  return true;
}
