import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { compressFile } from './compress-file.mjs';
import { hashInputs, listFiles, sha256 } from './hash.mjs';
import { numpyWheel } from './numpy-wheel.mjs';
import { buildFolder, inProject } from './paths.mjs';
import { removeOldFolders } from './remove-old-folders.mjs';
import { runtimeFiles } from './runtime-files.mjs';
import { runStep } from './stamp.mjs';

const ruff = inProject('node_modules/@astral-sh/ruff-wasm-web');
const describer = inProject('script/setup/describe_modules.py');

/**
 * What the editor loads once the reader has it open: ruff's WebAssembly, and the names, signatures and first lines of
 * the modules that learners use, for completion.
 * @returns {Promise<{ editorId: string }>}
 */
export async function buildEditor() {
  const folder = inProject('workers/python');
  // Of our own modules, those that programs import by name.
  const described = ['numba', 'forkjoin/__init__.py', 'forkjoin/_show.py'].map((path) => join(folder, path));
  const inputs = await hashInputs(
    [...described, describer, join(ruff, 'package.json'), inProject('script/setup/build-editor.mjs')],
    [runtimeFiles.pyodide.version, runtimeFiles.numpy.version],
  );
  return runStep({
    name: 'editor',
    inputs,
    outputs: ({ editorId }) =>
      ['ruff.wasm', 'python-names.json'].map((name) => inProject('public/editor', editorId, name)),
    run: async () => ({ editorId: await build(folder) }),
  });
}

/** @param {string} folder */
async function build(folder) {
  const staging = join(buildFolder, 'staging', 'editor');
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const names = await describeModules(folder);
  await writeFile(join(staging, 'python-names.json'), names);
  await copyFile(join(ruff, 'ruff_wasm_bg.wasm'), join(staging, 'ruff.wasm'));
  const { version } = JSON.parse(await readFile(join(ruff, 'package.json'), 'utf8'));
  const editorId = sha256(`${version} ${names}`).slice(0, 12);
  for (const path of await listFiles([staging])) await compressFile(path);
  const target = inProject('public/editor', editorId);
  await mkdir(inProject('public/editor'), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(staging, target);
  await removeOldFolders(inProject('public/editor'), editorId);
  return editorId;
}

/** Asks the modules themselves, in the Python that programs will run on. See describe_modules.py.
 * @param {string} folder our own modules
 * @returns {Promise<string>} JSON */
async function describeModules(folder) {
  const { loadPyodide } = await import('pyodide');
  const pyodide = await loadPyodide();
  // A Buffer is no typed array to Pyodide.
  pyodide.unpackArchive(new Uint8Array(await numpyWheel()), 'wheel');
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const path of await listFiles([folder])) {
    files[relative(folder, path).replaceAll('\\', '/')] = await readFile(path);
  }
  pyodide.unpackArchive(zipSync(files, { level: 0 }), 'zip', { extractDir: '/tmp/modules' });
  pyodide.runPython(await readFile(describer, 'utf8'));
  return String(pyodide.runPython("describe_modules('/tmp/modules')"));
}
