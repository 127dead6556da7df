import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { oneByOne, sideBySide } from '../../../script/checks/steps.mjs';
import runtimeFiles from '../../../lib/util/runtime-files.json';
import entries from '../../../workers/entries.json';

interface PackageFile {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
}
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;

test('each check is an npm script by its plain name', () => {
  const names = [...sideBySide, ...oneByOne].map(({ name }) => name);
  expect(Object.keys(packageFile.scripts)).toEqual(expect.arrayContaining(names));
});

test('the worker entries are exactly the files that end in .worker.ts', () => {
  const files = readdirSync('workers', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.worker.ts'))
    .map((path) => `workers/${path}`);
  expect(Object.values(entries).toSorted()).toEqual(files.toSorted());
});

test('each worker entry is named after its file: the name is what the running program asks for', () => {
  expect(Object.keys(entries)).toEqual(Object.values(entries).map((path) => basename(path, '.worker.ts')));
});

test('the pinned Pyodide is the one that runtime files are described for', () => {
  expect(packageFile.dependencies['pyodide']).toBe(runtimeFiles.pyodide.version);
});

test('the notices name every dependency at its version', () => {
  const notices = readFileSync('THIRD_PARTY_NOTICES.md', 'utf8');
  const missing = Object.entries(packageFile.dependencies)
    .map(([name, version]) => `## ${name} ${version}\n`)
    .filter((heading) => !notices.includes(heading));
  expect(missing).toEqual([]);
});

test('the scripts that the documents name exist', () => {
  expect(['server', 'test', 'bench', 'forkjoin'].filter((name) => !existsSync(`script/${name}`))).toEqual([]);
});
