import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { readReports } from '../../../cli/regrade/read-reports';

const root = mkdtempSync(join(tmpdir(), 'forkjoin-reports-'));
const FILES = ['ada.json', 'a/r.json', 'b/r.json', 'b/deep/r.json', 'b/notes.txt'];
for (const file of FILES) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
}
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('report files that are named', () => {
  it.each([
    [['ada.json'], ['ada.json']],
    [['a/r.json'], ['r.json']],
    [
      ['a/r.json', 'b/r.json'],
      ['a/r.json', 'b/r.json'],
    ],
    [['b'], ['deep/r.json', 'r.json']],
    [['.'], ['a/r.json', 'ada.json', 'b/deep/r.json', 'b/r.json']],
    [
      ['a', 'b', 'ada.json'],
      ['a/r.json', 'b/deep/r.json', 'b/r.json', 'ada.json'],
    ],
    [
      ['b/r.json', 'b/deep'],
      ['r.json', 'deep/r.json'],
    ],
  ])('%j are told apart by name: %j', (paths, names) => {
    expect(readReports(paths.map((path) => join(root, path))).map(({ name }) => name)).toEqual(names);
  });

  it('are not made up', () => {
    expect(() => readReports([join(root, 'gone.json')])).toThrow('there is no file');
  });
});
