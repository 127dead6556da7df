import { memo } from 'react';

import { laneColour } from '../lane-number';
import { SpanMark } from './span-mark';
import type { TimelineRow, TimelineSpan } from './timeline-rows';
import { type TimelineView, spansInView } from './timeline-view';

export const ROW_HEIGHT = 34;

/** What lies on top is what is short: a wait within a task must be seen. */
const ORDER = ['compute', 'task', 'sleep', 'wait', 'pickle', 'send', 'receive'];

interface TimelineLaneProps {
  readonly row: TimelineRow;
  readonly index: number;
  readonly view: TimelineView;
  readonly chosen: TimelineSpan | undefined;
}

/** One process: a line as long as it lives, and on it what it did. */
export const TimelineLane = memo(function TimelineLane({ row, index, view, chosen }: TimelineLaneProps) {
  const y = ROW_HEIGHT * (index + 0.5);
  const viewMs = view.endMs - view.startMs;
  const percent = (ms: number): string => `${((100 * ms) / viewMs).toFixed(4)}%`;
  const at = (ms: number): string => percent(ms - view.startMs);
  const shortestMs = viewMs / 1000;
  const drawn = spansInView(row.spans, view).toSorted(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind),
  );
  if (row.endMs <= row.startMs) return null;
  return (
    <g>
      <line
        x1={at(row.startMs)}
        x2={at(row.endMs)}
        y1={y}
        y2={y}
        stroke={laneColour(row.lane)}
        strokeWidth="1.5"
      />
      {index > 0 && <ForkAndJoin row={row} y={y} at={at} />}
      {drawn.map((span) => (
        <SpanMark
          key={`${span.kind} ${String(span.startMs)}`}
          kind={span.kind}
          lane={row.lane}
          x={at(span.startMs)}
          width={percent(Math.max(span.endMs - span.startMs, shortestMs))}
          y={y}
        />
      ))}
      {chosen !== undefined && (
        <rect
          x={at(chosen.startMs)}
          width={percent(Math.max(chosen.endMs - chosen.startMs, shortestMs))}
          y={y - ROW_HEIGHT / 2 + 2}
          height={ROW_HEIGHT - 4}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      )}
    </g>
  );
});

/** How a lane leaves the lane of the main program, and how it comes back. */
function ForkAndJoin({
  row,
  y,
  at,
}: {
  readonly row: TimelineRow;
  readonly y: number;
  readonly at: (ms: number) => string;
}) {
  const main = ROW_HEIGHT / 2;
  const look = { fill: 'none', stroke: laneColour(row.lane), strokeWidth: 1, strokeOpacity: 0.6 };
  const curve = (from: number, to: number, dx: number): string =>
    `M0 ${String(from)}C${String(dx)} ${String(from)} 0 ${String(to)} ${String(dx)} ${String(to)}`;
  return (
    <>
      <svg x={at(row.startMs)} overflow="visible">
        <path {...look} d={curve(y, main, -14)} />
      </svg>
      <svg x={at(row.endMs)} overflow="visible">
        <path {...look} d={curve(y, main, 14)} />
      </svg>
    </>
  );
}
