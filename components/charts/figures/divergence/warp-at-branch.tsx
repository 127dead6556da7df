'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { branchFigure as words } from '@/components/ui/strings/figures/divergence';

import { laneColour, laneFill } from '../../lane-number';
import { FigureFrame } from '../kit/figure-frame';
import { Slider } from '../kit/slider';
import { type ConditionName, WARP, conditionNames, idleShare, takesIf, turnsOf } from './branch-turns';
import styles from './divergence-figure.module.css';

const WARPS = 2;
const CELL = 10;

/** Two warps at an `if` with an `else`: the turns of each, and who stands still in them. */
export function WarpAtBranch() {
  const [name, setName] = useState<ConditionName>('even');
  const [limit, setLimit] = useState(40);
  const choices = Array.from({ length: WARPS * WARP }, (_, thread) => takesIf(name, thread, limit));
  const warps = turnsOf(choices);
  const rows = warps.flatMap((turns, warp) => turns.map((turn, k) => ({ ...turn, warp, number: k + 1 })));
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Choice
            label={words.condition}
            value={name}
            options={conditionNames.map((value) => ({ value, label: words.conditions(value, limit) }))}
            onChange={setName}
          />
          {name === 'below' && (
            <Slider label={words.limit} value={limit} min={0} max={WARPS * WARP} onChange={setLimit} />
          )}
        </>
      }
      meaning={words.meaning(
        warps.map((turns) => turns.length),
        Math.round(100 * idleShare(warps)),
      )}
      table={{
        columns: words.columns,
        rows: rows.map(({ warp, number, branch, active }) => {
          const busy = active.filter(Boolean).length;
          return [warp, number, branch, busy, WARP - busy];
        }),
      }}
    >
      <div className={styles['warps']}>
        {rows.map(({ warp, number, branch, active }) => (
          <div key={`${warp} ${branch}`} className={styles['turn']}>
            <span>{words.turn(warp, number, branch)}</span>
            <svg
              viewBox={`0 0 ${WARP * CELL} ${CELL + 4}`}
              role="img"
              aria-label={words.active(active.filter(Boolean).length)}
            >
              {active.map((isActive, k) => (
                <rect
                  key={k}
                  x={k * CELL + 1}
                  y={isActive ? 1 : 5}
                  width={CELL - 2}
                  height={isActive ? CELL + 2 : 4}
                  rx="1"
                  fill={isActive ? laneFill(warp + 1) : 'none'}
                  stroke={laneColour(warp + 1)}
                  strokeWidth="0.75"
                />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <p className={styles['legend']}>{words.legend}</p>
    </FigureFrame>
  );
}
