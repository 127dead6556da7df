import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { hashInputs, listFiles } from './hash.mjs';
import { buildFolder, inProject } from './paths.mjs';
import { runtimeFiles } from './runtime-files.mjs';
import { runStep } from './stamp.mjs';
import { startCompiler } from './start-compiler.mjs';

/**
 * Compiles workers/python, the Python that every interpreter gets, into one archive for its sys.path.
 * @returns {Promise<string>} path of the archive
 */
export async function buildPython() {
  const folder = inProject('workers/python');
  const inputs = await hashInputs(
    [folder, inProject('script/setup/compile_archive.py'), inProject('script/setup/build-python.mjs')],
    [runtimeFiles.pyodide.version, runtimeFiles.python.path],
  );
  return runStep({ name: 'python', inputs, outputs: (path) => [path], run: () => build(folder) });
}

/** @param {string} folder */
async function build(folder) {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const path of await listFiles([folder])) {
    files[relative(folder, path).replaceAll('\\', '/')] = await readFile(path);
  }
  const compiler = await startCompiler();
  const path = join(buildFolder, runtimeFiles.python.archive);
  await writeFile(path, compiler.compileArchive(zipSync(files, { level: 0 }), runtimeFiles.python.path));
  return path;
}
