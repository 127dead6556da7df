import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A line of Python that imports, in a program or in a run block of a lesson. */
const IMPORT = /^(?:from ([\w.]+) import|import ([\w.]+)(?: as \w+)?$)/gm;

test('the editor completes every module that a lesson or a challenge imports', () => {
  const described = readFileSync('script/setup/describe_modules.py', 'utf8');
  const list = /^MODULES = \(([^)]*)\)/m.exec(described)?.[1] ?? '';
  const known = new Set([...list.matchAll(/"([\w.]+)"/g)].map(([, name]) => name));
  expect(known.size).toBeGreaterThan(20);
  const texts = (name: RegExp): readonly string[] =>
    readdirSync('challenges', { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .map((path) => readFileSync(join('challenges', path), 'utf8'));
  const programs = texts(/\/(starter|reference|baseline)\.py$/);
  const blocks = texts(/\/lesson\.md$/).flatMap((text) =>
    [...text.matchAll(/^```python[^\n]*\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? ''),
  );
  expect(programs.length).toBeGreaterThan(100);
  expect(blocks.length).toBeGreaterThan(50);
  const imported = [...programs, ...blocks].flatMap((code) =>
    [...code.matchAll(IMPORT)].map(([, from, plain]) => from ?? plain ?? ''),
  );
  // Modules that a lesson writes itself have no description.
  const own = ['weather', 'finished'];
  expect([...new Set(imported)].filter((name) => !known.has(name) && !own.includes(name))).toEqual([]);
});
