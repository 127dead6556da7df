import { expect, test } from 'vitest';
import { longestWaits } from '../../../components/charts/timeline/longest-waits';
import { firstSpan, spanBeside, spanInNextRow } from '../../../components/charts/timeline/neighbour-span';
import { timelineRows } from '../../../components/charts/timeline/timeline-rows';
import { panView, spansInView, viewWith, zoomView } from '../../../components/charts/timeline/timeline-view';
import type { ProcessTrace } from '../../../lib/protocol/trace';
import { traceTotals } from '../../../lib/util/trace-totals';

const MAIN: ProcessTrace = {
  pid: 1,
  process: 'MainProcess',
  parentPid: 0,
  dropped: 0,
  events: [
    { kind: 'run', startMs: 0, endMs: 10 },
    { kind: 'wait', startMs: 2, endMs: 6, object: 'Queue 1', line: 7 },
    { kind: 'receive', startMs: 6, endMs: 6, object: 'Queue 1', bytes: 80 },
    { kind: 'pickle', startMs: 6, endMs: 7, bytes: 80 },
    { kind: 'wait', startMs: 8, endMs: 9, object: 'Queue 1', line: 7 },
  ],
};
const CHILD: ProcessTrace = {
  pid: 2,
  process: 'Process-1',
  parentPid: 1,
  dropped: 3,
  events: [
    { kind: 'run', startMs: 3, endMs: 8 },
    { kind: 'sleep', startMs: 3, endMs: 5, line: 3 },
    { kind: 'send', startMs: 5, endMs: 5, object: 'Queue 1', bytes: 80 },
  ],
};
const ROWS = timelineRows([CHILD, MAIN], (pid) => pid - 1);

test('a row for each process, the main program first, working wherever it does nothing else', () => {
  expect(
    ROWS.map(({ lane, process, startMs, endMs, dropped, spans }) => ({
      lane,
      process,
      startMs,
      endMs,
      dropped,
      spans: spans.map((span) => [span.kind, span.startMs, span.endMs]),
    })),
  ).toEqual([
    {
      lane: 0,
      process: 'MainProcess',
      startMs: 0,
      endMs: 10,
      dropped: 0,
      spans: [
        ['compute', 0, 2],
        ['wait', 2, 6],
        ['receive', 6, 6],
        ['pickle', 6, 7],
        ['compute', 7, 8],
        ['wait', 8, 9],
        ['compute', 9, 10],
      ],
    },
    {
      lane: 1,
      process: 'Process-1',
      startMs: 3,
      endMs: 8,
      dropped: 3,
      spans: [
        ['sleep', 3, 5],
        ['compute', 5, 8],
        ['send', 5, 5],
      ],
    },
  ]);
});

test('the totals of a process add up to its life', () => {
  expect(traceTotals(MAIN.events)).toEqual({
    startMs: 0,
    aliveMs: 10,
    computeMs: 4,
    waitMs: 5,
    sleepMs: 0,
    pickleMs: 1,
    taskMs: 0,
    tasks: 0,
    sent: 0,
    sentBytes: 0,
    received: 1,
    receivedBytes: 80,
  });
});

test('waits for the same object in the same line are one', () => {
  expect(longestWaits(ROWS, 5)).toEqual([{ row: ROWS[0], object: 'Queue 1', line: 7, times: 2, totalMs: 5 }]);
});

test('arrow keys step along a process and to what the next one did at that time', () => {
  const first = firstSpan(ROWS);
  if (first === undefined) throw new Error('no span');
  const second = spanBeside(first, 1);
  expect([first.span.kind, second.span.kind, spanBeside(first, -1)]).toEqual(['compute', 'wait', first]);
  const late = spanBeside(first, 3);
  expect(spanInNextRow(ROWS, late, 1).span).toMatchObject({ kind: 'send', startMs: 5 });
  expect(spanInNextRow(ROWS, late, -1)).toBe(late);
});

test('zooming keeps its point in place and never leaves the run', () => {
  const whole = { startMs: 0, endMs: 10 };
  expect(zoomView(whole, 0.5, 4, 10)).toEqual({ startMs: 2, endMs: 7 });
  expect(zoomView({ startMs: 2, endMs: 7 }, 4, 4, 10)).toEqual(whole);
  expect(panView({ startMs: 2, endMs: 7 }, 1, 10)).toEqual({ startMs: 5, endMs: 10 });
  expect(viewWith({ startMs: 0, endMs: 2 }, { startMs: 8, endMs: 9 }, 10)).toEqual({
    startMs: 7.2,
    endMs: 9.2,
  });
});

test('of marks too close to be told apart the first is drawn', () => {
  const sends = [0, 0.001, 5].map((at) => ({ kind: 'send' as const, startMs: at, endMs: at }));
  const waits = [{ kind: 'wait' as const, startMs: 20, endMs: 21 }];
  expect(spansInView([...sends, ...waits], { startMs: 0, endMs: 10 })).toEqual([sends[0], sends[2]]);
});
