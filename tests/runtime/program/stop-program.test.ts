import { expect, test } from 'vitest';
import { coordinator, runSource, stopAfter } from './run-source';

const PROGRAMS: Readonly<Record<string, string>> = {
  'a loop that never ends': 'print("go", flush=True)\nwhile True:\n    pass',
  'a program that sleeps': 'import time\nprint("go")\ntime.sleep(1000)',
  'a program that catches everything':
    'print("go")\nwhile True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass',
  'a long call into C': 'print("go")\nsum(range(10**12))',
};

test.each(Object.entries(PROGRAMS))('Stop ends %s, and the next run works', async (_name, source) => {
  const { outcome } = await stopAfter('go', source);
  expect(outcome.kind).toBe('interrupted');
  const next = await runSource('print("still here")');
  expect(next.outcome).toMatchObject({ kind: 'finished', stdout: 'still here\n' });
});

test('everything printed before Stop is shown, an unterminated line too', async () => {
  const { outcome } = await stopAfter(
    'half',
    'print("whole")\nprint("half a li", end="")\nwhile True:\n    pass',
  );
  expect(outcome.stdout).toBe('whole\nhalf a li');
});

test('a stopped program may clean up', async () => {
  const { outcome } = await stopAfter(
    'go',
    'print("go")\ntry:\n    while True:\n        pass\nfinally:\n    print("cleaned")',
  );
  expect(outcome.stdout).toBe('go\ncleaned\n');
});

test('a time limit ends a run with the outcome timeout, and says what to do', async () => {
  const { outcome } = await runSource('print("begun")\nwhile True:\n    pass', {
    limits: { timeoutMs: 300 },
  });
  expect(outcome.kind).toBe('timeout');
  expect(outcome.stdout).toBe('begun\n');
  expect(outcome.failure?.message).toContain('longer than 0.3 s');
});

test('a flood of output is cut with a notice, and the run ends', async () => {
  const { outcome, events } = await runSource('while True:\n    print("x" * 1000)', {
    limits: { outputBytes: 100_000 },
  });
  expect(outcome.kind).toBe('output-limit');
  expect(outcome.stdout.length).toBeLessThanOrEqual(100_000);
  expect(outcome.stdout.length).toBeGreaterThan(90_000);
  expect(events.some((event) => event.kind === 'notice' && event.text.includes('printed more than'))).toBe(
    true,
  );
});

test('a program that wants more memory than there is gets MemoryError, and the outcome is memory', async () => {
  const { outcome } = await runSource('data = bytearray(2 * 10**9)');
  expect(outcome.kind).toBe('memory');
  expect(outcome.failure?.type).toBe('MemoryError');
});

test('a MemoryError that is caught leaves a usable interpreter', async () => {
  const { outcome } = await runSource(
    'try:\n    bytearray(2 * 10**9)\nexcept MemoryError:\n    print("too much")\nprint(sum(range(10)))',
  );
  expect(outcome).toMatchObject({ kind: 'finished', stdout: 'too much\n45\n' });
});

test('two programs at once are refused', async () => {
  const first = runSource('import time\ntime.sleep(0.2)');
  await expect(
    coordinator.run(
      { program: { files: [], main: '', args: [] }, workers: 1, limits: {}, trace: false },
      () => undefined,
    ),
  ).rejects.toThrow('stop it first');
  await first;
});

test("endless recursion ends with RecursionError and the learner's line", async () => {
  const { outcome } = await runSource('def down(n):\n    return down(n + 1)\n\ndown(0)\n');
  expect(outcome.kind).toBe('error');
  expect(outcome.failure?.type).toBe('RecursionError');
});

test('os._exit ends the process at once with its code', async () => {
  const { outcome } = await runSource('import os\nprint("before")\nos._exit(7)\nprint("after")');
  expect(outcome).toMatchObject({ kind: 'error', exitCode: 7, stdout: 'before\n' });
});
