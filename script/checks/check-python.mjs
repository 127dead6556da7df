/** Lints the project's Python and checks its format, with ruff's WebAssembly build: nothing else to install. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import { listFiles } from '../setup/hash.mjs';
import { inProject, root } from '../setup/paths.mjs';

const folders = ['workers/python', 'challenges', 'script', 'tests'];
const settings = JSON.parse(await readFile(inProject('ruff.json'), 'utf8'));
const { 'per-file-ignores': ignoresByGlob, ...lint } = settings.lint;

/** This build knows no file names, so what a file may ignore is found here.
 * @param {string} path */
function workspaceFor(path) {
  const ignored = Object.entries(ignoresByGlob).flatMap(([glob, codes]) =>
    matches(glob, path) ? codes : [],
  );
  const options = { ...settings, lint: { ...lint, ignore: [...lint.ignore, ...ignored] } };
  return new Workspace(options, PositionEncoding.Utf16);
}

/** @param {string} glob `**` for folders and `*` within a name @param {string} path */
function matches(glob, path) {
  const pattern = glob
    .replaceAll('.', '\\.')
    .replaceAll('**/', '(?:.+/)?')
    .replaceAll('**', '.+')
    .replace(/(?<![.)])\*/g, '[^/]*');
  return new RegExp(`^${pattern}$`).test(path);
}

/** @param {string} path
 * @returns {Promise<string[]>} one line for each finding */
async function check(path) {
  const source = await readFile(inProject(path), 'utf8');
  const workspace = workspaceFor(path);
  /** @type {import('@astral-sh/ruff-wasm-nodejs').Diagnostic[]} */
  const diagnostics = workspace.check(source);
  const findings = diagnostics.map(
    ({ code, message, start_location: at }) =>
      `${path}:${at.row}:${at.column} ${code ?? 'syntax'} ${message}`,
  );
  if (!diagnostics.some(({ code }) => code === null) && workspace.format(source) !== source) {
    findings.push(`${path}: is not formatted (npm run python -- --write)`);
  }
  return findings;
}

/** Writes the format. @param {string} path */
async function write(path) {
  const { writeFile } = await import('node:fs/promises');
  const source = await readFile(inProject(path), 'utf8');
  await writeFile(inProject(path), workspaceFor(path).format(source));
}

const files = (await listFiles(folders.map((folder) => inProject(folder))))
  .filter((path) => path.endsWith('.py') && !path.includes('fixtures'))
  .map((path) => relative(root, path).replaceAll('\\', '/'));
if (process.argv.includes('--write')) await Promise.all(files.map(write));
const findings = (await Promise.all(files.map(check))).flat();
for (const finding of findings) process.stderr.write(`${finding}\n`);
process.stdout.write(`${files.length} Python files, ${findings.length} findings\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
