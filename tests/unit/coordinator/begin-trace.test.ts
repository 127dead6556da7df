import { expect, test } from 'vitest';
import type { ProcessTrace } from '../../../lib/protocol/trace';
import { beginTrace } from '../../../workers/coordinator/begin-trace';

const traceOf = (...startsMs: readonly number[]): ProcessTrace[] =>
  startsMs.map((startMs, k) => ({
    pid: k + 1,
    process: `Process-${k}`,
    parentPid: 1,
    events: [{ kind: 'run', startMs, endMs: startMs + 10 }],
    dropped: 0,
  }));

test('a trace that began before the coordinator heard of it counts from its first record', () => {
  const begun = beginTrace(traceOf(-5, 20));
  expect(begun.map(({ events }) => events.map(({ startMs, endMs }) => [startMs, endMs]))).toEqual([
    [[0, 10]],
    [[25, 35]],
  ]);
});

test('a trace that begins later stays as it is', () => {
  const later = traceOf(3, 20);
  expect(beginTrace(later)).toBe(later);
});
