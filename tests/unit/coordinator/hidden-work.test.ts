import { expect, test } from 'vitest';
import { seededRandom } from '../../../lib/util/seeded-random';
import { HiddenWork } from '../../../workers/coordinator/grading/hidden-work';

const sample = (outsideMs: number) => ({ ms: 1, beganMs: 0, outsideMs, outputs: [] });

/** What is found in so many pairs, each with the two times that `outside` names. */
function hiddenIn(
  pairs: number,
  outside: () => readonly [submissionMs: number, referenceMs: number],
): number {
  const hidden = new HiddenWork();
  for (let pair = 0; pair < pairs; pair++) {
    const [submissionMs, referenceMs] = outside();
    hidden.addReference(sample(referenceMs), 1);
    hidden.addSubmission(sample(submissionMs), 1);
  }
  return hidden.hiddenMs;
}

test('work outside of the timed call is found, less what is allowed', () => {
  expect(hiddenIn(15, () => [104, 4])).toBeCloseTo(104 - 4 - 0.1 * 4 - 1);
});

test('noise in handing over is no hidden work, however large', () => {
  const random = seededRandom(7);
  // Some samples take many times as long, of the one as of the other.
  const noisy = (): number => 5 * Math.exp(3 * random.next());
  for (let grading = 0; grading < 200; grading++)
    expect(hiddenIn(15, () => [noisy(), noisy()])).toBeLessThan(5);
  const found = Array.from({ length: 200 }, () => hiddenIn(15, () => [noisy(), noisy()]));
  expect(found.filter((ms) => ms > 0).length).toBeLessThan(10);
});

test('work is found below noise that is as large', () => {
  const random = seededRandom(7);
  const noisy = (): number => 10 + 5 * random.next();
  expect(hiddenIn(15, () => [noisy() + 8, noisy()])).toBeGreaterThan(3);
});

test('what the reference takes to hand over thirty calls is not allowed to one call', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(90), 30);
  hidden.addSubmission(sample(60), 1);
  expect(hidden.hiddenMs).toBeCloseTo(60 - 3 - 0.1 * 3 - 1);
});

test('a disturbed sample is compared with nothing, and moves no other', () => {
  const hidden = new HiddenWork();
  for (let pair = 0; pair < 15; pair++) {
    const isDisturbed = pair % 3 === 0;
    hidden.addReference(isDisturbed ? undefined : sample(4), 1);
    hidden.addSubmission(isDisturbed ? sample(5000) : sample(4), 1);
  }
  expect(hidden.hiddenMs).toBe(0);
});

test('nothing is found before both were timed', () => {
  const hidden = new HiddenWork();
  expect(hidden.hiddenMs).toBe(0);
  hidden.addSubmission(sample(60), 1);
  expect(hidden.hiddenMs).toBe(0);
});
