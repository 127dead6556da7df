import { expect, test } from 'vitest';
import { RestWatch } from '../../../workers/coordinator/grading/rest-watch';

/** What its children do, one answer after the other; the last one stands. */
const serverOf = (...answers: readonly (string | undefined)[]) => {
  const left = [...answers];
  return {
    get childrenAtRest() {
      return left.length > 1 ? left.shift() : left[0];
    },
  };
};

test('without children there is nothing to wait for', async () => {
  const hasRested = await new RestWatch(serverOf('')).begin();
  expect(hasRested()).toBe(true);
});

test('children that wait on and on do not disturb', async () => {
  const watch = new RestWatch(serverOf(undefined, undefined, '1001:3'));
  for (let sample = 0; sample < 10; sample++) expect((await watch.begin())()).toBe(true);
  expect(watch.isBroken).toBe(false);
});

test('one that ends just then costs a sample', async () => {
  const watch = new RestWatch(serverOf('1001:3', '1001:3', '1001:3', undefined, ''));
  expect((await watch.begin())()).toBe(false);
  expect((await watch.begin())()).toBe(true);
  expect(watch.isBroken).toBe(false);
});

test('children that wake up in every sample are told', async () => {
  let sequence = 1;
  let looks = 0;
  const watch = new RestWatch({
    get childrenAtRest() {
      // Three looks at rest, then the sample in which one wakes.
      if (++looks % 4 === 0) sequence += 2;
      return `1001:${sequence}`;
    },
  });
  for (let sample = 0; sample < 4; sample++) expect((await watch.begin())()).toBe(false);
  expect(watch.isBroken).toBe(true);
});
