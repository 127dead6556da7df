import { expect, test } from 'vitest';
import type { GradeRequest } from '../../../lib/protocol/grade';
import { ForcedEnds } from '../../../workers/coordinator/forced-ends';
import type { Author } from '../../../workers/coordinator/grading/author';
import { measureConcurrency } from '../../../workers/coordinator/grading/measure-concurrency';
import type { TimedRunner } from '../../../workers/coordinator/grading/timed-program';
import { PageVisibility } from '../../../workers/coordinator/page-visibility';

const counters = { processes: 0, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };
const request = { spec: { gate: { kind: 'speed' } }, seed: 1, workers: 2 } as unknown as GradeRequest;
const author = { timedInputs: () => Promise.resolve([]) } as unknown as Author;

/** A program whose calls take 20 ms; the page is hidden in the middle of the first. */
function hiddenOnce(visibility: PageVisibility): {
  readonly runner: TimedRunner;
  readonly calls: () => number;
} {
  let calls = 0;
  const sample = async (): Promise<object> => {
    calls += 1;
    visibility.set(calls > 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    visibility.set(true);
    return { ms: 20, beganMs: performance.now() - 20, outsideMs: 0, outputs: [] };
  };
  const server = { counters, trace: () => [] };
  return { runner: { sample, server } as unknown as TimedRunner, calls: () => calls };
}

test('a call during which the page was hidden is made again', async () => {
  const visibility = new PageVisibility();
  const { runner, calls } = hiddenOnce(visibility);
  const forcedEnds = new ForcedEnds();
  const surroundings = { visibility, forcedEnds, mayGoOn: () => true };
  const runners = { submission: runner, reference: runner };
  const facts = await measureConcurrency({ ...surroundings, request, author, runners });
  expect(facts.failed).toBeUndefined();
  expect(calls()).toBe(2);
});
