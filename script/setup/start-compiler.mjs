import { readFile } from 'node:fs/promises';
import { inProject } from './paths.mjs';

/**
 * @typedef {object} Compiler
 * @property {(archive: Uint8Array, location: string) => Uint8Array} compileArchive see compile_archive.py
 */

/** @type {Promise<Compiler> | undefined} */
let compiler;

/** Pyodide under Node, started at most once, to compile Python for exactly this version of CPython.
 * @returns {Promise<Compiler>} */
export function startCompiler() {
  compiler ??= load();
  return compiler;
}

async function load() {
  const { loadPyodide } = await import('pyodide');
  const pyodide = await loadPyodide();
  pyodide.runPython(await readFile(inProject('script/setup/compile_archive.py'), 'utf8'));
  return {
    /** @param {Uint8Array} archive @param {string} location */
    compileArchive(archive, location) {
      pyodide.FS.writeFile('/tmp/source.zip', archive);
      const call = `compile_archive('/tmp/source.zip', '/tmp/compiled.zip', ${JSON.stringify(location)})`;
      pyodide.runPython(call);
      return pyodide.FS.readFile('/tmp/compiled.zip');
    },
  };
}
