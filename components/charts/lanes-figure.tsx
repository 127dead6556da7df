import { duration } from '@/components/ui/strings/program';

import { laneColour, laneFill } from './lane-number';
import { LaneTag } from './lane-tag';
import type { Lane, LaneSpan } from './lane-timeline';
import styles from './lanes-figure.module.css';
import { niceTicks } from './nice-ticks';

interface LanesFigureProps {
  readonly lanes: readonly Lane[];
  /** The right end of the axis; several figures that share it can be compared. */
  readonly totalMs: number;
  /** What the figure shows, in words. */
  readonly label: string;
}

const HEIGHTS: Readonly<Record<LaneSpan['kind'], number>> = { task: 14, work: 8, wait: 3 };

/** One line for each process: thin while it lives, thick while it works on a task. */
export function LanesFigure({ lanes, totalMs, label }: LanesFigureProps) {
  const percent = (ms: number): string => `${((100 * ms) / Math.max(totalMs, 1e-6)).toFixed(3)}%`;
  const ticks = niceTicks(totalMs, 4);
  return (
    <div className={styles['figure']} role="img" aria-label={label}>
      {lanes.map((lane) => (
        <div key={lane.lane} className={styles['row']}>
          <LaneTag lane={lane.lane} process={lane.name} />
          <svg className={styles['lane']} aria-hidden>
            <line
              x1={percent(lane.startMs)}
              x2={percent(lane.endMs)}
              y1="11"
              y2="11"
              stroke={laneColour(lane.lane)}
              strokeWidth="2"
            />
            {lane.spans.map((span, k) => (
              <rect
                key={k}
                x={percent(span.startMs)}
                width={percent(Math.max(span.endMs - span.startMs, totalMs / 2000))}
                y={11 - HEIGHTS[span.kind] / 2}
                height={HEIGHTS[span.kind]}
                fill={span.kind === 'wait' ? 'var(--hairline)' : laneFill(lane.lane)}
                stroke="var(--paper)"
                strokeWidth={span.kind === 'task' ? 0.75 : 0}
              >
                <title>{span.title}</title>
              </rect>
            ))}
          </svg>
        </div>
      ))}
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
