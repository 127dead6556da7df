import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../../.dependency-cruiser.mjs';

/** An import that must be refused: by which rule, in which file, of what. Names without a slash, or in a scope, are packages. */
type Plant = readonly [rule: string, from: string, imported: string];

const plants: readonly Plant[] = [
  ['layer: lib/util', 'lib/util/a.ts', 'lib/protocol/target.ts'],
  ['layer: lib/protocol', 'lib/protocol/a.ts', 'lib/channel/target.ts'],
  ['layer: lib/channel', 'lib/channel/a.ts', 'lib/protocol/target.ts'],
  ['layer: lib/grading', 'lib/grading/a.ts', 'lib/content/target.ts'],
  ['layer: lib/content', 'lib/content/a.ts', 'lib/grading/target.ts'],
  ['layer: lib/client', 'lib/client/a.ts', 'lib/content/target.ts'],
  ['layer: workers/host', 'workers/host/a.ts', 'lib/grading/target.ts'],
  ['layer: workers/interpreter', 'workers/interpreter/a.ts', 'workers/coordinator/target.ts'],
  ['layer: workers/device', 'workers/device/a.ts', 'workers/interpreter/target.ts'],
  ['layer: workers/editor', 'workers/editor/a.ts', 'lib/grading/target.ts'],
  ['layer: workers/coordinator', 'workers/coordinator/a.ts', 'workers/interpreter/target.ts'],
  ['layer: components/ui', 'components/ui/a.ts', 'components/charts/target.ts'],
  ['layer: components/charts', 'components/charts/a.ts', 'lib/client/target.ts'],
  ['layer: components/program', 'components/program/a.ts', 'components/lesson/target.ts'],
  [
    'layer: components/(?!ui/|charts/|program/)[^/]+',
    'components/lesson/a.ts',
    'components/workbench/target.ts',
  ],
  ['layer: app', 'app/a.ts', 'lib/client/target.ts'],
  ['layer: cli', 'cli/a.ts', 'lib/client/target.ts'],
  ['owner: pyodide', 'workers/coordinator/pyodide.ts', 'pyodide'],
  ['owner: comlink', 'components/lesson/comlink.ts', 'comlink'],
  ['owner: zustand', 'components/lesson/zustand.ts', 'zustand'],
  ['owner: idb', 'components/lesson/idb.ts', 'idb'],
  ['owner: ruff', 'lib/client/ruff.ts', '@astral-sh/ruff-wasm-web'],
  ['owner: diff', 'components/lesson/diff.ts', 'diff'],
  ['owner: papaparse', 'components/lesson/papaparse.ts', 'papaparse'],
  ['owner: lighthouse', 'components/lesson/lighthouse.ts', 'lighthouse'],
  ['owner: dagre', 'components/lesson/dagre.ts', 'dagre'],
  ['owner: zod', 'lib/client/zod.ts', 'zod'],
  ['owner: monaco', 'components/lesson/monaco.ts', 'monaco-editor'],
  ['owner: charts', 'components/lesson/charts.ts', 'uplot'],
  ['owner: node', 'lib/content/schema/node.ts', 'node:fs'],
  ['types only: protocol in ui and charts', 'components/charts/value.ts', 'lib/protocol/target.ts'],
  ['no React below the components', 'workers/coordinator/react.ts', 'react'],
  ['workers by URL only', 'workers/interpreter/entry.ts', 'workers/interpreter/target.worker.ts'],
  ['no tests or scripts in the product', 'lib/grading/script.ts', 'script/target.ts'],
  ['no cycles', 'lib/util/cycle-a.ts', 'lib/util/cycle-b.ts'],
  ['no development packages in the product', 'lib/util/development.ts', 'typescript'],
  ['resolvable', 'lib/util/missing.ts', 'lib/util/not-there.ts'],
];

/** What the table allows, next to a refusal of nearly the same: none of these may be reported. */
const allowed: readonly (readonly [from: string, imported: string])[] = [
  ['lib/client/fine.ts', 'lib/content/schema/target.ts'],
  ['lib/client/connect.ts', 'comlink'],
  ['lib/content/load-fine.ts', 'node:fs'],
  ['workers/host/node.ts', 'node:fs'],
  ['workers/interpreter/load-pyodide.ts', 'pyodide'],
  ['workers/coordinator/fine.ts', 'workers/host/target.ts'],
  ['workers/coordinator/coordinator.worker.ts', 'comlink'],
  ['components/workbench/fine.ts', 'components/ui/target.ts'],
  ['components/workbench/editor.ts', 'monaco-editor'],
  ['components/lesson/fine.ts', 'components/program/target.ts'],
  ['components/charts/fine.ts', 'components/ui/target.ts'],
  ['lib/client/use-fine.ts', 'react'],
  ['app/fine.ts', 'components/lesson/target.ts'],
  ['cli/fine.ts', 'workers/coordinator/target.ts'],
];

const packages = [
  'pyodide',
  'comlink',
  'zustand',
  'idb',
  'diff',
  'papaparse',
  'lighthouse',
  '@astral-sh/ruff-wasm-web',
  'dagre',
  'zod',
  'monaco-editor',
  'uplot',
  'react',
];
const folder = mkdtempSync(join(tmpdir(), 'forkjoin-imports-'));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function importLine(from: string, imported: string): string {
  if (!imported.includes('/') || imported.startsWith('@')) return `import '${imported}';\n`;
  const path = posix.relative(posix.dirname(from), imported);
  return `import '${path.startsWith('.') ? path : `./${path}`}';\n`;
}

interface Report {
  summary: { violations: { rule: { name: string }; from: string }[] };
}

let found: string[] = [];
beforeAll(() => {
  write('tsconfig.json', '{}');
  write(
    'package.json',
    JSON.stringify({
      dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])),
      devDependencies: { typescript: '1.0.0' },
    }),
  );
  for (const name of [...packages, 'typescript']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [from, imported] of [...plants.map((plant) => [plant[1], plant[2]] as const), ...allowed]) {
    if (imported.includes('/target.')) write(imported, 'export const target = 1;\n');
    write(from, importLine(from, imported));
  }
  write('lib/util/cycle-b.ts', importLine('lib/util/cycle-b.ts', 'lib/util/cycle-a.ts'));
  const depcruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = resolve('.dependency-cruiser.mjs');
  const run = spawnSync(
    process.execPath,
    [
      depcruise,
      '--config',
      rules,
      '--output-type',
      'json',
      'app',
      'cli',
      'components',
      'lib',
      'workers',
      'script',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const report = JSON.parse(run.stdout) as Report;
  found = report.summary.violations.map(({ rule, from }) => `${rule.name} <- ${from}`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every rule about imports has a violation planted for it', () => {
  const rules = config.forbidden.map((rule) => rule.name);
  expect(rules.toSorted()).toEqual(plants.map(([rule]) => rule).toSorted());
});

test.each(plants)('%s: refused in %s', (rule, from) => {
  expect(found).toContain(`${rule} <- ${from}`);
});

test.each(allowed)('%s may import %s', (from) => {
  expect(found.filter((line) => line.endsWith(`<- ${from}`))).toEqual([]);
});
