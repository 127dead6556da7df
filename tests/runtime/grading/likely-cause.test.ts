import { expect, test } from 'vitest';
import { grade, mistake } from './grade-shipped';

/** Mistakes that fail on a case made for them, each with words of the cause that its author gave to that case. */
const CAUSES = [
  ['pipeline', 'stops-at-empty', '9 orders, one of length 0 in the middle', /has an empty signal/],
  ['zip-guards', 'empty-grid', '0 winds', /there may be no thread blocks/],
  ['heat-plate-serial', 'a-step-for-nothing', 'warm enough from the start', /makes a step all the same/],
] as const;

test.each(CAUSES)('%s says what is likely behind the mistake %s', async (slug, name, caseName, cause) => {
  const { verdict } = await grade(slug, mistake(name));
  const [first] = verdict.cases.filter(({ kind }) => kind !== 'passed');
  expect(first?.name).toBe(caseName);
  expect(verdict.message).toMatch(/Likely cause: /);
  expect(verdict.message).toMatch(cause);
});
