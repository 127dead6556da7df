import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compressFile } from './compress-file.mjs';
import { hashInputs, listFiles, sha256 } from './hash.mjs';
import { numpyWheel } from './numpy-wheel.mjs';
import { packNumpy } from './pack-numpy.mjs';
import { buildFolder, inProject } from './paths.mjs';
import { removeOldFolders } from './remove-old-folders.mjs';
import { runtimeFiles } from './runtime-files.mjs';
import { SetupError } from './setup-error.mjs';
import { runStep } from './stamp.mjs';
import { startCompiler } from './start-compiler.mjs';

/**
 * @typedef {object} RuntimeFile
 * @property {string} name
 * @property {number} bytes
 * @property {number} compressedBytes as it travels, with Brotli
 * @property {string} sha256
 *
 * @typedef {object} RuntimeManifest
 * @property {string} runtimeId
 * @property {RuntimeFile[]} files
 * @property {{ archive: string, libraries: { path: string, file: string }[] }} numpy `path` counts from site-packages
 */

const { pyodide, numpy, manifest: manifestName } = runtimeFiles;
const packageFolder = inProject('node_modules/pyodide');

/** What the result depends on, besides the wheel, whose hash is in the first of them. */
const sources = [
  'lib/util/runtime-files.json',
  'node_modules/pyodide/package.json',
  'script/setup/build-runtime.mjs',
  'script/setup/compile_archive.py',
  'script/setup/compress-file.mjs',
  'script/setup/pack-numpy.mjs',
];

/**
 * Makes `public/runtime/<runtimeId>/`: Pyodide's core, the standard library and NumPy compiled to .pyc, and a manifest.
 * @returns {Promise<RuntimeManifest>}
 */
export async function buildRuntime() {
  const inputs = await hashInputs(sources.map((path) => inProject(path)));
  return runStep({
    name: 'runtime',
    inputs,
    outputs: ({ runtimeId, files }) =>
      [manifestName, ...files.map((file) => file.name)].map((name) =>
        inProject('public/runtime', runtimeId, name),
      ),
    run: build,
  });
}

async function build() {
  const folder = join(buildFolder, 'staging', 'runtime');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await checkVersion();
  for (const name of [pyodide.module, pyodide.glue, pyodide.wasm]) {
    await copyFile(join(packageFolder, name), join(folder, name));
  }
  await writeFile(join(folder, pyodide.lockFile), await emptyLockFile());
  await writeStandardLibrary(folder);
  const libraries = await writeNumpy(folder);
  const files = await describeFiles(folder);
  const runtimeId = sha256(JSON.stringify(files.map(({ name, sha256: hash }) => [name, hash]))).slice(0, 12);
  const manifest = { runtimeId, files, numpy: { archive: numpy.archive, libraries } };
  await writeFile(join(folder, manifestName), JSON.stringify(manifest));
  await publish(folder, runtimeId);
  return manifest;
}

async function checkVersion() {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  if (version !== pyodide.version) {
    throw new SetupError(
      `The npm package pyodide is ${version}, but lib/util/runtime-files.json says ${pyodide.version}. ` +
        'Change both together: NumPy must fit the version.',
    );
  }
}

/** No package is served but NumPy, which needs no lock file: the full one would be 120 kB for each interpreter. */
async function emptyLockFile() {
  const { info } = JSON.parse(await readFile(join(packageFolder, pyodide.lockFile), 'utf8'));
  return JSON.stringify({ info, packages: {} });
}

/** @param {string} folder */
async function writeStandardLibrary(folder) {
  const compiler = await startCompiler();
  const archive = await readFile(join(packageFolder, pyodide.standardLibrary));
  const compiled = compiler.compileArchive(archive, pyodide.standardLibraryPath);
  await writeFile(join(folder, pyodide.standardLibrary), compiled);
}

/** @param {string} folder */
async function writeNumpy(folder) {
  const wheel = await numpyWheel();
  const { archive, libraries } = packNumpy(wheel, new RegExp(numpy.leftOut));
  const compiler = await startCompiler();
  await writeFile(join(folder, numpy.archive), compiler.compileArchive(archive, pyodide.sitePackages));
  for (const { file, data } of libraries) await writeFile(join(folder, file), data);
  return libraries.map(({ path, file }) => ({ path, file }));
}

/** @param {string} folder */
async function describeFiles(folder) {
  const paths = await listFiles([folder]);
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      bytes: (await stat(path)).size,
      compressedBytes: await compressFile(path),
      sha256: sha256(await readFile(path)),
    })),
  );
}

/** @param {string} folder @param {string} runtimeId */
async function publish(folder, runtimeId) {
  const target = inProject('public/runtime', runtimeId);
  await mkdir(inProject('public/runtime'), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(folder, target);
  await removeOldFolders(inProject('public/runtime'), runtimeId);
}
