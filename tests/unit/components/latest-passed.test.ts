import { expect, test } from 'vitest';

import { latestPassed } from '../../../components/workbench/latest-passed';
import type { Attempt } from '../../../lib/content/schema/report';

function attempt(day: number, kind: Attempt['kind'], challenge = 'axpy'): Attempt {
  return {
    id: `attempt-${String(day)}`,
    challenge,
    at: `2026-01-0${String(day)}T00:00:00.000Z`,
    code: `day = ${String(day)}\n`,
    kind,
    stars: 1,
    workers: 1,
    gradingMs: 5,
    build: 'b',
  };
}

test('of several attempts the newest that passed counts, whatever was submitted after it', () => {
  const passed = [2, 3, 1].map((day) => attempt(day, 'passed'));
  expect(latestPassed([attempt(4, 'wrong-output'), ...passed], 'axpy')?.code).toBe('day = 3\n');
});

test('an attempt at another challenge, or one that did not pass, is not what passed', () => {
  const attempts = [attempt(1, 'too-slow'), attempt(2, 'passed', 'pi-pool')];
  expect(latestPassed(attempts, 'axpy')).toBeUndefined();
});
