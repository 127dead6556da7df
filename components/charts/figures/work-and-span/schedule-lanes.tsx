'use client';

import { laneColour, laneFill } from '../../lane-number';
import { LaneTag } from '../../lane-tag';
import { niceTicks } from '../../nice-ticks';
import { useWidth } from '../kit/use-width';
import type { PlacedTask } from './schedule-graph';
import styles from './work-and-span-figure.module.css';

interface ScheduleLanesProps {
  readonly placed: readonly PlacedTask[];
  readonly workers: number;
  /** The right end of the axis. */
  readonly end: number;
  /** Bounds, drawn as lines across the lanes. */
  readonly marks: readonly { readonly at: number; readonly name: string }[];
  readonly unit: string;
  readonly label: string;
}

const ROW = 34;
const TOP = 40;
const LETTER = 7;

/** A schedule: a lane for each worker, its tasks from left to right, and the two bounds that no schedule beats. */
export function ScheduleLanes({ placed, workers, end, marks, unit, label }: ScheduleLanesProps) {
  const [ref, width] = useWidth(760);
  const x = (time: number): number => ((width - 24) * time) / end;
  const ticks = niceTicks(end, width < 420 ? 4 : 8);
  const bottom = TOP + ROW * workers;
  return (
    <div className={styles['schedule']}>
      <div className={styles['tags']} style={{ paddingTop: TOP, gridAutoRows: ROW }}>
        {Array.from({ length: workers }, (_, k) => (
          <LaneTag key={k} lane={k + 1} process={`worker ${k + 1}`} />
        ))}
      </div>
      <div ref={ref}>
        <svg width="100%" height={bottom + 40} role="img" aria-label={label}>
          {Array.from({ length: workers }, (_, k) => (
            <line
              key={k}
              x1={0}
              x2={x(end)}
              y1={TOP + ROW * (k + 0.5)}
              y2={TOP + ROW * (k + 0.5)}
              stroke={laneColour(k + 1)}
              strokeWidth="1.5"
            />
          ))}
          {placed.map(({ name, worker, start, end: stop }) => (
            <g key={name}>
              <rect
                x={x(start)}
                y={TOP + ROW * (worker - 1) + 4}
                width={x(stop) - x(start)}
                height={ROW - 8}
                rx="2"
                fill={laneFill(worker)}
                stroke="var(--paper)"
              />
              {x(stop) - x(start) > name.length * LETTER + 14 && (
                <>
                  <rect
                    className={styles['plate']}
                    x={x(start) + 5}
                    y={TOP + ROW * (worker - 1) + 9}
                    width={name.length * LETTER + 7}
                    height={ROW - 18}
                    rx="2"
                  />
                  <text className={styles['name']} x={x(start) + 8} y={TOP + ROW * (worker - 0.5) + 4}>
                    {name}
                  </text>
                </>
              )}
            </g>
          ))}
          {marks.map(({ at, name }, k) => (
            <g key={name} className={styles['mark']}>
              <line x1={x(at)} x2={x(at)} y1={20 * k + 4} y2={bottom} />
              <text
                x={x(at) + (at > 0.6 * end ? -5 : 5)}
                y={20 * k + 13}
                textAnchor={at > 0.6 * end ? 'end' : 'start'}
              >
                {name}
              </text>
            </g>
          ))}
          {ticks.map((tick, k) => (
            <text key={tick} x={x(tick)} y={bottom + 17} textAnchor={k === 0 ? 'start' : 'middle'}>
              {tick}
            </text>
          ))}
          <text x={width} y={bottom + 34} textAnchor="end">
            {unit}
          </text>
        </svg>
      </div>
    </div>
  );
}
