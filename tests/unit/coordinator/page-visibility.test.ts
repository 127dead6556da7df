import { expect, test } from 'vitest';
import { PageVisibility } from '../../../workers/coordinator/page-visibility';

test('a page that was seen all the time', () => {
  const wasVisible = new PageVisibility().watch();
  expect(wasVisible()).toBe(true);
});

test('a page that was hidden for a moment, or from the beginning', () => {
  const visibility = new PageVisibility();
  const before = visibility.watch();
  visibility.set(false);
  const hidden = visibility.watch();
  expect(hidden()).toBe(false);
  visibility.set(true);
  expect([before(), hidden(), visibility.watch()()]).toEqual([false, false, true]);
});

test('waiting for it ends when it is shown, or when nobody wants it any more', async () => {
  const visibility = new PageVisibility();
  expect(await visibility.shown(() => true)).toBeLessThan(50);
  visibility.set(false);
  await visibility.shown(() => false);
  setTimeout(() => {
    visibility.set(true);
  }, 20);
  expect(await visibility.shown(() => true)).toBeGreaterThanOrEqual(15);
});
