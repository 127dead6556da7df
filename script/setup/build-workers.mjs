import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compressFile } from './compress-file.mjs';
import { hashInputs, listFiles, sha256 } from './hash.mjs';
import { buildFolder, inProject, root } from './paths.mjs';
import { removeOldFolders } from './remove-old-folders.mjs';
import { runStep } from './stamp.mjs';

/** Bundles that run under Node find some packages that expect `require` in ES modules. */
const requireForNode = [
  "import { createRequire as makeRequire } from 'node:module';",
  'const require = makeRequire(import.meta.url);',
].join('\n');

/**
 * What every worker and command-line bundle leaves out: Pyodide is imported from the served runtime folder, the
 * others are native or so large that Node had better load them itself.
 */
const external = ['pyodide', 'webgpu', '@playwright/test', 'playwright-core', 'esbuild', 'next'];

/** What the command line runs in the page of a headless browser. */
const pageSide = { 'page-side': 'cli/browser/page-side.ts' };

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'linked',
  logLevel: 'warning',
  logOverride: { 'package.json': 'silent' },
  external,
};

/**
 * Bundles the workers named in workers/entries.json, once for the browser and once for worker_threads, and the command
 * line for Node. `#host` is resolved by package.json, by esbuild's platform.
 *
 * @param {string} pythonArchive served beside the workers
 * @returns {Promise<{ buildId: string }>}
 */
export async function buildWorkers(pythonArchive) {
  const entries = JSON.parse(await readFile(inProject('workers/entries.json'), 'utf8'));
  const folders = ['workers', 'lib', 'cli', 'package-lock.json', 'script/setup/build-workers.mjs'];
  const inputs = await hashInputs([...folders.map((path) => inProject(path)), pythonArchive]);
  return runStep({
    name: 'workers',
    inputs,
    outputs: ({ buildId }) => [
      ...Object.keys({ ...entries, ...pageSide }).map((name) =>
        inProject('public/workers', buildId, `${name}.mjs`),
      ),
      ...[...Object.keys(entries), 'cli'].map((name) => join(buildFolder, 'node', `${name}.mjs`)),
    ],
    run: async () => {
      await bundleForNode({ ...entries, cli: 'cli/main.ts' });
      return { buildId: await bundleForBrowser({ ...entries, ...pageSide }, pythonArchive) };
    },
  });
}

/** Each file is replaced in one step, so that a run that starts meanwhile never reads half a bundle.
 * @param {Record<string, string>} entryPoints */
async function bundleForNode(entryPoints) {
  const folder = join(buildFolder, 'staging', 'node');
  const target = join(buildFolder, 'node');
  await rm(folder, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await build({
    ...shared,
    entryPoints,
    platform: 'node',
    outdir: folder,
    banner: { js: requireForNode },
  });
  for (const path of await listFiles([folder])) await rename(path, join(target, basename(path)));
}

/** @param {Record<string, string>} entryPoints @param {string} pythonArchive */
async function bundleForBrowser(entryPoints, pythonArchive) {
  const folder = join(buildFolder, 'staging', 'workers');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    ...shared,
    entryPoints,
    platform: 'browser',
    conditions: ['browser'],
    minifySyntax: true,
    minifyWhitespace: true,
    outdir: folder,
  });
  await copyFile(pythonArchive, join(folder, basename(pythonArchive)));
  const paths = await listFiles([folder]);
  const contents = await Promise.all(
    paths.map(async (path) => `${basename(path)} ${sha256(await readFile(path))}`),
  );
  await Promise.all(paths.map((path) => compressFile(path)));
  const buildId = sha256(contents.join('\n')).slice(0, 12);
  const target = inProject('public/workers', buildId);
  await mkdir(inProject('public/workers'), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(folder, target);
  await removeOldFolders(inProject('public/workers'), buildId);
  return buildId;
}
