import { describe, expect, it } from 'vitest';
import { challengeFileSchema } from '../../../lib/content/schema/challenge';

/** Whether challenge.json may ask for so many schedules. */
const mayAskFor = (schedules: number): boolean =>
  challengeFileSchema.shape.schedules.safeParse(schedules).success;

describe('challenge.json', () => {
  it('asks for no fewer schedules than find a race each time, and for no more than a learner waits for', () => {
    expect([1, 19, 20, 50, 51].map(mayAskFor)).toEqual([false, false, true, true, false]);
  });

  it('may ask for none', () => {
    expect(challengeFileSchema.shape.schedules.parse(undefined)).toBeUndefined();
  });
});
