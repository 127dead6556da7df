import { expect, test } from 'vitest';
import { beginTrace } from '../../../lib/client/begin-trace';
import type { RunOutcome } from '../../../lib/protocol/run';

const counters = { processes: 0, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };

const outcomeOf = (...startsMs: readonly number[]): RunOutcome => ({
  kind: 'finished',
  exitCode: 0,
  ms: 100,
  stdout: '',
  stderr: '',
  counters,
  trace: startsMs.map((startMs, k) => ({
    pid: k + 1,
    process: `Process-${k}`,
    parentPid: 1,
    events: [{ kind: 'run', startMs, endMs: startMs + 10 }],
    dropped: 0,
  })),
});

test('a trace that began before the coordinator heard of it counts from its first record', () => {
  const begun = beginTrace(outcomeOf(-5, 20));
  expect(begun.trace?.map(({ events }) => events.map(({ startMs, endMs }) => [startMs, endMs]))).toEqual([
    [[0, 10]],
    [[25, 35]],
  ]);
});

test('a trace that begins later, and a run without one, stay as they are', () => {
  const later = outcomeOf(3, 20);
  expect(beginTrace(later)).toBe(later);
  const without: RunOutcome = { kind: 'finished', exitCode: 0, ms: 1, stdout: '', stderr: '', counters };
  expect(beginTrace(without)).toBe(without);
});
