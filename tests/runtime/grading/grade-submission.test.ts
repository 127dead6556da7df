import { expect, test } from 'vitest';
import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { Verdict } from '../../../lib/protocol/grade';
import { coordinator, grade, mistake } from './grade-shipped';

const samplesOf = (verdict: Verdict, wanted: TimedProgram): number | undefined =>
  verdict.programs?.find(({ program }) => program === wanted)?.samplesMs.length;

test('a wrong sign earns wrong-output, and the message names the index, expected and got', async () => {
  const { verdict, events } = await grade('axpy', mistake('wrong-sign'));
  expect(verdict).toMatchObject({ challenge: 'axpy', kind: 'wrong-output', stars: 0 });
  const failed = verdict.cases.find(({ kind }) => kind === 'wrong-output');
  expect(failed?.message).toMatch(/index \(\d+,\)/);
  expect(failed?.message).toMatch(/[Ee]xpected/);
  expect(failed?.message).toContain('Given: ');
  expect(verdict.timing).toBeUndefined();
  expect(events.filter(({ kind }) => kind === 'case').length).toBe(verdict.cases.length);
});

test('a correct but slow program keeps one star, is timed against the baseline and is too slow', async () => {
  const { verdict, events } = await grade('axpy', ({ spec }) => spec.sources.baseline);
  expect(verdict).toMatchObject({ kind: 'too-slow', stars: 1 });
  expect(verdict.timing).toMatchObject({ against: 'baseline', threshold: 20 });
  expect(verdict.timing?.ratio).toBeLessThan(5);
  // Hopeless after a few rounds: nobody waits for the fifteen samples that a nearer decision takes.
  expect(verdict.timing?.pairs).toBeLessThanOrEqual(3);
  expect(samplesOf(verdict, 'submission')).toBeLessThan(15);
  expect(verdict.programs?.map(({ program }) => program).sort()).toEqual([
    'baseline',
    'reference',
    'submission',
  ]);
  expect(events.some(({ kind }) => kind === 'timing')).toBe(true);
});

test('a program over its gate is timed until that is sure, its slow baseline seldom', async () => {
  const { verdict } = await grade('axpy', ({ spec }) => spec.sources.reference);
  // Other tests run beside this one, so that sureness may take longer, and the third star may be lost.
  expect(['passed', 'too-close-to-tell']).toContain(verdict.kind);
  const samples = samplesOf(verdict, 'submission') ?? 0;
  expect(samples).toBeGreaterThanOrEqual(15);
  expect(samplesOf(verdict, 'baseline')).toBeLessThanOrEqual(samples / 4);
});

test('a submission that does not define the function gets one sentence', async () => {
  const { verdict } = await grade('axpy', () => 'def something_else():\n    pass\n');
  expect(verdict).toMatchObject({ kind: 'error', stars: 0 });
  expect(verdict.message).toContain('defines no function named axpy');
});

test('a submission that does not load names its line', async () => {
  const { verdict } = await grade('axpy', () => 'x = 1\nimport scipy\n');
  expect(verdict.kind).toBe('error');
  expect(verdict.message).toContain('line 2');
  expect(verdict.message).toContain('scipy is not available in the browser');
});

test('a submission that never returns earns timeout', async () => {
  const { verdict } = await grade('axpy', () => 'def axpy(a, x, y):\n    while True:\n        pass\n');
  expect(verdict).toMatchObject({ kind: 'timeout', stars: 0 });
});

test('a submission that changes its input is told so', async () => {
  const { verdict } = await grade('axpy', () => 'def axpy(a, x, y):\n    x *= a\n    x += y\n    return x\n');
  expect(verdict).toMatchObject({ kind: 'wrong-output', stars: 0 });
  expect(verdict.message).toContain('changed by the function');
});

test('a grading that is stopped ends as interrupted, and the next one works', async () => {
  const { verdict } = await grade(
    'axpy',
    ({ spec }) => spec.sources.reference,
    (event) => {
      if (event.kind === 'case') coordinator.stop();
    },
  );
  expect(verdict).toMatchObject({ kind: 'interrupted', stars: 0 });
  const next = await grade('axpy', mistake('wrong-sign'));
  expect(next.verdict.kind).toBe('wrong-output');
});

test('the first case of a picture challenge is shown, beside the right picture where it is wrong', async () => {
  const { events } = await grade('mandelbrot-mask', mistake('off-by-one'));
  const picture = events.find((event) => event.kind === 'picture');
  expect(picture?.picture.width).toBeGreaterThan(1);
  const wanted = events.find((event) => event.kind === 'wanted-picture');
  expect(wanted?.picture.caption).toBe(`Expected: ${picture?.picture.caption ?? ''}`);
  expect(wanted?.picture.frames).not.toEqual(picture?.picture.frames);
});

test('an array in the byte order of another machine is right', async () => {
  const { events } = await grade(
    'axpy',
    ({ spec }) =>
      `${spec.sources.reference}\n\nright = axpy\n\n\ndef axpy(a, x, y):\n    return right(a, x, y).astype(">f8")\n`,
    (event) => {
      if (event.kind === 'stage' && event.stage === 'timing') coordinator.stop();
    },
  );
  const cases = events.flatMap((event) => (event.kind === 'case' ? [event.result.kind] : []));
  expect(cases.length).toBeGreaterThan(1);
  expect(cases.filter((kind) => kind !== 'passed')).toEqual([]);
});

test('a grading that is stopped while it takes times ends as interrupted', async () => {
  const { verdict } = await grade(
    'axpy',
    ({ spec }) => spec.sources.baseline,
    (event) => {
      if (event.kind === 'stage' && event.stage === 'timing') setTimeout(() => coordinator.stop(), 1500);
    },
  );
  expect(verdict).toMatchObject({ kind: 'interrupted', stars: 0 });
});

test('workers for show, whose results nobody sees, do not pass as parallel', async () => {
  const { verdict } = await grade(
    'sum-order',
    ({ spec }) => `${spec.sources.reference}

def idle(task):
    return sum(range(2_000_000))


right, calls = parallel_sum, 0


def parallel_sum(seed, blocks, workers):
    global calls
    calls += blocks > 20
    if 0 < calls <= 4:
        with Pool(workers) as pool:
            return float(sum(pool.map(idle, range(4 * workers), chunksize=1)))
    return right(seed, blocks, 1)
`,
  );
  expect(verdict).toMatchObject({ kind: 'wrong-output', stars: 0 });
});

test('a program that does nearly everything in its main process is not parallel', async () => {
  const { verdict } = await grade(
    'sum-order',
    ({ spec }) => `${spec.sources.reference}

def idle(task):
    return sum(range(200_000))


def parallel_sum(seed, blocks, workers):
    with Pool(workers) as pool:
        pool.map(idle, range(2 * workers), chunksize=1)
    return math.fsum(add_blocks((seed, k, k + 1)) for k in range(blocks) for _ in range(2)) / 2
`,
  );
  expect(verdict).toMatchObject({ kind: 'not-parallel', stars: 1 });
  expect(verdict.message).toContain('the main program worked alone for');
});
