import { expect, it } from 'vitest';
import { findImpossibleSpeed } from '../../../lib/grading/find-impossible-speed';
import type { ProgramTiming } from '../../../lib/protocol/grade';

const times = (submission: number, reference: number): ProgramTiming[] => [
  { program: 'submission', samplesMs: [submission], medianMs: submission },
  { program: 'reference', samplesMs: [reference], medianMs: reference },
];
/** 40 ms for 4 million bytes at 100 000 a millisecond; a quarter of it where caches help. */
const limit = { inputBytes: 4_000_000, bytesPerMs: 100_000 };

it.each([
  ['far faster than the input can be read', 0.5, 30, true],
  ['as fast as the input can be read', 11, 30, false],
  ['below the limit, as the reference', 5, 8, false],
  ['just below the limit, with the reference just above', 9.5, 10.5, false],
  ['just below the limit, where the reference takes twice as long', 9.5, 20, true],
])('a submission %s', (_, submission, reference, isRefused) => {
  const found = findImpossibleSpeed(times(submission, reference), limit);
  expect(found !== undefined).toBe(isRefused);
});

it('says what it compared', () => {
  expect(findImpossibleSpeed(times(0.5, 30), limit)).toBe(
    'It took 0.5 ms for 4000000 bytes of input, which this machine cannot even read in under 10 ms.',
  );
});
