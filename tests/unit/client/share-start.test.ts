import { expect, test } from 'vitest';

import { shareStart } from '../../../lib/client/share-start';

test('the first starts, the last ends, and whoever comes later starts again', () => {
  const seen: string[] = [];
  const join = shareStart(() => {
    seen.push('start');
    return () => {
      seen.push('end');
    };
  });
  const leaveFirst = join();
  const leaveSecond = join();
  expect(seen).toEqual(['start']);
  leaveFirst();
  leaveFirst();
  expect(seen).toEqual(['start']);
  leaveSecond();
  expect(seen).toEqual(['start', 'end']);
  join()();
  expect(seen).toEqual(['start', 'end', 'start', 'end']);
});
