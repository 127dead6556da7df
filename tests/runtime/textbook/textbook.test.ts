import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { coordinator, runSource } from '../program/run-source';

const folder = join(import.meta.dirname, 'programs');
/** It starts with spawn/sitecustomize.py: processes are spawned there as they are here. */
const python = process.env['PYTHON'] ?? 'python3';

beforeAll(() => coordinator.prepare({ interpreters: 4, packages: ['numpy'] }));

describe('a textbook program prints what CPython prints on the same machine', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name, { timeout: 120_000 }, async () => {
      const path = join(folder, name);
      const env = { ...process.env, PYTHONPATH: join(import.meta.dirname, 'spawn') };
      const expected = execFileSync(python, [path], { encoding: 'utf8', env });
      const { outcome } = await runSource(readFileSync(path, 'utf8'));
      expect(outcome.stderr).toBe('');
      expect(outcome.stdout).toBe(expected);
      expect(outcome.kind).toBe('finished');
    });
  }
});

test(
  'the philosophers who all take their left fork first are told who waits for whom',
  { timeout: 120_000 },
  async () => {
    const right = readFileSync(join(folder, 'philosophers.py'), 'utf8');
    const wrong = right
      .replace(
        'first, second = sorted((seat, (seat + 1) % SEATS))',
        'first, second = seat, (seat + 1) % SEATS',
      )
      .replace(
        '        with forks[first], forks[second]:\n            meals[seat] += 1',
        '        with forks[first]:\n            table.wait()\n            with forks[second]:\n                meals[seat] += 1',
      );
    const { outcome } = await runSource(wrong);
    expect(outcome.kind).toBe('deadlock');
    expect(
      outcome.waiting?.map(({ name, call, object, heldBy, place }) => [
        name,
        call,
        object,
        heldBy.length,
        place?.text,
      ]),
    ).toEqual([
      ['MainProcess', 'join', 'Process-1', 0, 'guest.join()'],
      ['Process-1', 'acquire', 'Lock 2 (forks)', 1, 'with forks[second]:'],
      ['Process-2', 'acquire', 'Lock 3 (forks)', 1, 'with forks[second]:'],
      ['Process-3', 'acquire', 'Lock 4 (forks)', 1, 'with forks[second]:'],
      ['Process-4', 'acquire', 'Lock 1 (forks)', 1, 'with forks[second]:'],
    ]);
  },
);
