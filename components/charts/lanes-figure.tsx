import { duration } from '@/components/ui/strings/program';

import { laneColour, laneFill } from './lane-number';
import { LaneTag } from './lane-tag';
import type { Lane, LaneSpan } from './lane-timeline';
import styles from './lanes-figure.module.css';
import { niceTicks } from './nice-ticks';

interface LanesFigureProps {
  /** The main program first: the line that the others fork from and join again. */
  readonly lanes: readonly Lane[];
  /** The right end of the axis; several figures that share it can be compared. */
  readonly totalMs: number;
  /** What the figure shows, in words. */
  readonly label: string;
}

const ROW = 26;
/** Width of the curve by which a lane leaves or rejoins the main line. */
const CURVE = 18;
const HEIGHTS: Readonly<Record<LaneSpan['kind'], number>> = { task: 14, work: 8, wait: 3 };

/** One line for each process: thin while it lives, thick while it works on a task. */
export function LanesFigure({ lanes, totalMs, label }: LanesFigureProps) {
  const percent = (ms: number): string => `${((100 * ms) / Math.max(totalMs, 1e-6)).toFixed(3)}%`;
  const ticks = niceTicks(totalMs, 4);
  return (
    <div role="img" aria-label={label}>
      <div className={styles['figure']}>
        <div className={styles['tags']}>
          {lanes.map((lane) => (
            <LaneTag key={lane.lane} lane={lane.lane} process={lane.name} />
          ))}
        </div>
        <svg className={styles['lanes']} height={ROW * lanes.length} aria-hidden>
          {lanes.map((lane, row) => (
            <LaneRow key={lane.lane} lane={lane} row={row} percent={percent} shortestMs={totalMs / 2000} />
          ))}
        </svg>
      </div>
      <div className={styles['axis']} aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ left: percent(tick) }} data-last={tick / totalMs > 0.93 || undefined}>
            {tick === 0 ? '0' : duration(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly row: number;
  readonly percent: (ms: number) => string;
  /** Spans are drawn at least this long, so that none vanishes. */
  readonly shortestMs: number;
}

function LaneRow({ lane, row, percent, shortestMs }: LaneRowProps) {
  const y = ROW * (row + 0.5);
  return (
    <>
      <line
        x1={percent(lane.startMs)}
        x2={percent(lane.endMs)}
        y1={y}
        y2={y}
        stroke={laneColour(lane.lane)}
        strokeWidth="2"
      />
      {row > 0 && <ForkAndJoin lane={lane} y={y} percent={percent} />}
      {lane.spans.map((span, k) => (
        <rect
          key={k}
          x={percent(span.startMs)}
          width={percent(Math.max(span.endMs - span.startMs, shortestMs))}
          y={y - HEIGHTS[span.kind] / 2}
          height={HEIGHTS[span.kind]}
          fill={span.kind === 'wait' ? 'var(--hairline)' : laneFill(lane.lane)}
          stroke="var(--paper)"
          strokeWidth={span.kind === 'task' ? 0.75 : 0}
        >
          <title>{span.title}</title>
        </rect>
      ))}
    </>
  );
}

/** How a lane leaves the main line, and how it comes back. Positions along the line are percentages: hence the nesting. */
function ForkAndJoin({ lane, y, percent }: Pick<LaneRowProps, 'lane' | 'percent'> & { readonly y: number }) {
  const main = ROW / 2;
  const look = { fill: 'none', stroke: laneColour(lane.lane), strokeWidth: 2 };
  return (
    <>
      <svg x={percent(lane.startMs)} overflow="visible">
        <path
          {...look}
          d={`M${String(-CURVE)} ${String(main)}C-4 ${String(main)} -14 ${String(y)} 0 ${String(y)}`}
        />
      </svg>
      <svg x={percent(lane.endMs)} overflow="visible">
        <path
          {...look}
          d={`M0 ${String(y)}C14 ${String(y)} 4 ${String(main)} ${String(CURVE)} ${String(main)}`}
        />
      </svg>
    </>
  );
}
