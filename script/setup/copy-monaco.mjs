import { appendFile, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { compressFile } from './compress-file.mjs';
import { hashInputs, listFiles } from './hash.mjs';
import { buildFolder, inProject } from './paths.mjs';
import { removeOldFolders } from './remove-old-folders.mjs';
import { SetupError } from './setup-error.mjs';
import { runStep } from './stamp.mjs';

const source = inProject('node_modules/monaco-editor/min/vs');

/** Where the loader starts, what the editor asks for later, and what no module names. */
const entryModules = [/^editor\/editor\.main\.js$/, /^python-/];
const otherFiles = [
  /^loader\.js$/,
  /^nls\.messages-loader\.js$/,
  /^editor\/editor\.main\.css$/,
  /^assets\/editor\.worker-/,
];

/**
 * Copies what the editor asks for to `public/monaco/<version>/vs`.
 * @returns {Promise<{ version: string }>}
 */
export async function copyMonaco() {
  const packageFile = inProject('node_modules/monaco-editor/package.json');
  const inputs = await hashInputs([packageFile, inProject('script/setup/copy-monaco.mjs')]);
  return runStep({
    name: 'monaco',
    inputs,
    outputs: ({ version }) => [inProject('public/monaco', version, 'vs', 'loader.js')],
    run: async () => {
      const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
      await copyTo(inProject('public/monaco', version));
      await removeOldFolders(inProject('public/monaco'), version);
      return { version };
    },
  });
}

/** @param {string} target */
async function copyTo(target) {
  const staging = join(buildFolder, 'staging', 'monaco');
  await rm(staging, { recursive: true, force: true });
  for (const name of await namesToCopy()) {
    const path = join(staging, 'vs', name);
    await mkdir(dirname(path), { recursive: true });
    await copyFile(join(source, name), path);
  }
  await startWorkerDirectly(join(staging, 'vs'));
  for (const path of await listFiles([staging])) await compressFile(path);
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(staging, target);
}

/** The entry modules with all that they import: other languages, language services and translations, most of Monaco's
 * 25 MB, are imported only when asked for, and nobody asks. */
async function namesToCopy() {
  const names = (await listFiles([source])).map((path) => relative(source, path).replaceAll('\\', '/'));
  const wanted = new Set(names.filter((name) => otherFiles.some((pattern) => pattern.test(name))));
  const queue = names.filter((name) => entryModules.some((pattern) => pattern.test(name)));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue;
    wanted.add(name);
    queue.push(...(await importedModules(name)).filter((imported) => names.includes(imported)));
  }
  return wanted;
}

/** The names that an AMD module lists in `define([...])`.
 * @param {string} name */
async function importedModules(name) {
  const text = await readFile(join(source, name), 'utf8');
  const list = /define\((?:"[^"]*",)?\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  const quoted = [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  return quoted.map((path) => `${posix.join(posix.dirname(name), path)}.js`);
}

/**
 * Monaco wraps its worker in a blob: script, in case it came from another origin. Ours does not, and without blob:
 * workers the page's policy can forbid them. The wrapper also says when the worker is ready: so does ours.
 *
 * @param {string} folder
 */
async function startWorkerDirectly(folder) {
  const mainPath = join(folder, 'editor', 'editor.main.js');
  const main = await readFile(mainPath, 'utf8');
  const worker = /assets\/(editor\.worker-[\w-]+\.js)/.exec(main)?.[1];
  const direct = main.replace(':new Worker(o(j))', `:new Worker(j)`);
  if (!worker || direct === main) {
    throw new SetupError(
      'This version of monaco-editor starts its worker in a new way: see copy-monaco.mjs.',
    );
  }
  await writeFile(mainPath, direct);
  await appendFile(
    join(folder, 'assets', worker),
    "\nglobalThis.postMessage({ type: 'vscode-worker-ready' });\n",
  );
}
