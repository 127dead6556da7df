'use client';

import { ladderFigure as words } from '@/components/ui/strings/figures/reduction-ladder';

import { laneColour, laneFill } from '../../lane-number';
import { useWidth } from '../kit/use-width';
import type { LadderState } from './count-ladder';
import { type LadderStep, THREADS, WARP, activeOf } from './ladder-rungs';
import styles from './reduction-ladder-figure.module.css';

interface LadderDrawingProps {
  /** The step that has just been done. */
  readonly step: LadderStep | undefined;
  readonly state: LadderState;
}

const TOP = 22;
const CELL = 26;
const PLACES = 116;
const HEIGHT = 206;

/** The threads above, shared memory below; lines lead from the places that were read to those that were written. */
export function LadderDrawing({ step, state }: LadderDrawingProps) {
  const [ref, width] = useWidth(800);
  const column = Math.min(46, (width - 2) / THREADS);
  const gap = column > 24 ? 4 : 2;
  const active = step === undefined ? [] : activeOf(step);
  const middle = (place: number): number => place * column + column / 2;
  const written = new Set(step?.kind === 'tree' ? step.additions.map(({ into }) => into) : []);
  return (
    <div ref={ref}>
      <svg width="100%" height={HEIGHT} role="img" aria-label={words.drawing} className={styles['drawing']}>
        <text x={0} y={14}>
          {words.threads}
        </text>
        {Array.from({ length: THREADS }, (_, thread) => {
          const lane = Math.floor(thread / WARP) + 1;
          const isActive = active.includes(thread);
          return (
            <g key={thread}>
              <rect
                x={thread * column + gap / 2}
                y={TOP}
                width={column - gap}
                height={CELL}
                rx="2"
                fill={isActive ? laneFill(lane) : 'none'}
                stroke={laneColour(lane)}
                strokeWidth="1.5"
              />
              {isActive && (
                <rect
                  className={styles['plate']}
                  x={middle(thread) - 9}
                  y={TOP + 5}
                  width="18"
                  height="16"
                  rx="2"
                />
              )}
              <text
                className={styles['number']}
                data-active={isActive || undefined}
                x={middle(thread)}
                y={TOP + 17}
                textAnchor="middle"
              >
                {thread}
              </text>
            </g>
          );
        })}
        <Lines step={step} middle={middle} />
        {state.places.map((count, place) => (
          <g key={place}>
            <rect
              className={styles['place']}
              data-written={written.has(place) || undefined}
              x={place * column + gap / 2}
              y={PLACES}
              width={column - gap}
              height={CELL}
              rx="2"
            />
            <text className={styles['count']} x={middle(place)} y={PLACES + 17} textAnchor="middle">
              {count}
            </text>
          </g>
        ))}
        <text x={0} y={PLACES + CELL + 16}>
          {words.places}
        </text>
        <text className={styles['result']} x={0} y={HEIGHT - 6}>
          {words.result(state.result)}
        </text>
      </svg>
      <p className={styles['legend']}>{words.legend}</p>
    </div>
  );
}

interface LinesProps {
  readonly step: LadderStep | undefined;
  readonly middle: (place: number) => number;
}

/** From a thread to the place it writes, and from the place that it adds: the shape of the rung. */
function Lines({ step, middle }: LinesProps) {
  if (step?.kind !== 'tree') return null;
  return step.additions.map(({ thread, into, from }) => {
    const [x0, x1, x2] = [middle(thread), middle(into), middle(from)];
    return (
      <g key={thread} className={styles['lines']}>
        <path d={`M${x0} ${TOP + CELL + 2}L${x1} ${PLACES - 4}`} />
        <path
          className={styles['read']}
          d={`M${x2} ${PLACES - 2}C${x2} ${PLACES - 30} ${x1} ${PLACES - 30} ${x1} ${PLACES - 4}`}
        />
      </g>
    );
  });
}
