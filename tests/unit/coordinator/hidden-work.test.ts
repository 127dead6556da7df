import { expect, test } from 'vitest';
import { HiddenWork } from '../../../workers/coordinator/grading/hidden-work';

const sample = (ms: number, outsideMs: number) => ({ ms, beganMs: 0, outsideMs, outputs: [] });

test('honest work hides nothing', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(1, 4), 1);
  hidden.addSubmission(sample(1, 4), 1);
  expect(hidden.hiddenMs).toBe(0);
});

test('work outside of the timed call is found', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(1, 4), 1);
  hidden.addSubmission(sample(0.1, 104), 1);
  expect(hidden.hiddenMs).toBeCloseTo(104 - (1.05 * 4 + 1));
});

test('what the reference takes to hand over thirty calls is not allowed to one call', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(1, 90), 30);
  hidden.addSubmission(sample(0.1, 60), 1);
  expect(hidden.hiddenMs).toBeCloseTo(60 - (1.05 * 3 + 1));
});

test('half of the work, done while large inputs are handed over, is not lost in the time that this takes', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(10, 80), 1);
  hidden.addSubmission(sample(20, 80 + 20), 1);
  expect(20 + hidden.hiddenMs).toBeGreaterThan(0.85 * 40);
});
