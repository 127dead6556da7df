import { expect, test } from 'vitest';
import { HiddenWork } from '../../../workers/coordinator/grading/hidden-work';

const sample = (ms: number, outsideMs: number) => ({ ms, beganMs: 0, outsideMs, outputs: [] });

test('honest work has no floor above its time', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(1, 4), 1);
  hidden.addSubmission(sample(1, 4), 1);
  expect(hidden.floorMs).toBeLessThanOrEqual(1);
});

test('work outside of the timed call is added to it', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(1, 4), 1);
  hidden.addSubmission(sample(0.1, 104), 1);
  expect(hidden.floorMs).toBeCloseTo(104.1 - 9);
});

test('what the reference takes to hand over thirty calls is not allowed to one call', () => {
  const hidden = new HiddenWork();
  hidden.addReference(sample(1, 90), 30);
  hidden.addSubmission(sample(0.1, 60), 1);
  expect(hidden.floorMs).toBeCloseTo(60.1 - 1.5 * 3 - 3);
});
