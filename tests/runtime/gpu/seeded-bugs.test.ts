import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyPrograms, printedObject, runInPyodide } from './run-python';

interface Named {
  readonly expected: string;
  readonly kind: string;
  readonly marked: readonly number[];
  readonly lines: readonly number[];
  readonly message: string;
}

const programs = copyPrograms();
let found: Readonly<Record<string, Named>>;

beforeAll(async () => {
  found = printedObject(await runInPyodide(programs.folder, 'seeded_bugs.py')) as Readonly<
    Record<string, Named>
  >;
}, 300_000);

afterAll(programs.remove);

test('the simulator gives each of at least twenty planted bugs its name', () => {
  const kinds = Object.entries(found).map(([name, { kind }]) => [name, kind]);
  const expected = Object.entries(found).map(([name, bug]) => [name, bug.expected]);
  expect(kinds).toEqual(expected);
  expect(kinds.length).toBeGreaterThanOrEqual(20);
});

test('every planted bug is named with its line, and with no other', () => {
  const astray = Object.entries(found).filter(
    ([, { lines, marked }]) => lines.length === 0 || lines.some((line) => !marked.includes(line)),
  );
  expect(astray).toEqual([]);
});
