import { expect, test } from 'vitest';

import { sayBreakdown, sayFailure } from '../../../components/lesson/say-failure';
import type { RunOutcome } from '../../../lib/protocol/run';

const counters = { processes: 1, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };
const ended = (outcome: Partial<RunOutcome>): RunOutcome => ({
  kind: 'error',
  exitCode: 1,
  ms: 5,
  stdout: '',
  stderr: '',
  counters,
  ...outcome,
});

test('an exception is told with its line, and with how many workers it came', () => {
  const place = { file: 'main.py', line: 9, text: '1 / 0' };
  const failure = { type: 'ZeroDivisionError', message: 'division by zero', place };
  expect(sayFailure(1, ended({ failure }))).toBe(
    'With 1 worker: Ended with an error, main.py, line 9. ZeroDivisionError: division by zero',
  );
});

test('what is no exception is told in its own sentence', () => {
  const failure = { type: 'timeout', message: 'The program ran for longer than 60 s, so it was stopped.' };
  expect(sayFailure(2, ended({ kind: 'timeout', failure }))).toBe(
    'With 2 workers: Stopped at the time limit. The program ran for longer than 60 s, so it was stopped.',
  );
});

test('a program that finished, or that somebody stopped, has not failed', () => {
  expect(sayFailure(2, ended({ kind: 'interrupted' }))).toBeUndefined();
  expect(sayFailure(2, ended({ kind: 'finished', exitCode: 0 }))).toBeUndefined();
});

test('where Python itself failed, that is told with what the browser says of it, if anything', () => {
  expect(sayBreakdown('its worker did not answer')).toBe(
    'Python stopped working on this page. its worker did not answer',
  );
  expect(sayBreakdown('')).toBe('Python stopped working on this page.');
});
