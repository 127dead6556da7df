'use client';

import { useState } from 'react';

import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuLaunch, GpuSize } from '@/lib/protocol/gpu-launch';

import { laneFill } from '../lane-number';
import { CellGrid } from './cell-grid';
import styles from './launch-figure.module.css';
import { ThreadAccesses } from './thread-accesses';

/** More are only more of the same. */
const MOST_BLOCKS = 512;
const WARP = 32;

/** As many columns as the first axis has, but no more than fit beside each other. */
function columnsOf([x]: GpuSize): number {
  return Math.min(x, WARP);
}

const volume = ([x, y, z]: GpuSize): number => x * y * z;

function positionIn([x, y]: GpuSize, linear: number): GpuSize {
  return [linear % x, Math.floor(linear / x) % y, Math.floor(linear / (x * y))];
}

/** The grid of a launch, one of its thread blocks, and what one of its threads did. */
export function LaunchFigure({
  launch,
  lines,
}: {
  readonly launch: GpuLaunch;
  readonly lines: readonly string[];
}) {
  const { grid, block, simulation } = launch;
  const [chosenBlock, setBlock] = useState(0);
  const [thread, setThread] = useState<number>();
  const blocks = volume(grid);
  const threads = volume(block);
  const drawn = Math.min(blocks, MOST_BLOCKS);
  const kept = simulation?.blocks.find((one) => one.block === chosenBlock);
  const accesses = kept?.accesses.filter(([owner]) => owner === thread);
  return (
    <div className={styles['figure']}>
      <div>
        <h3 className={styles['title']}>{words.grid}</h3>
        <CellGrid
          columns={columnsOf(grid)}
          count={drawn}
          label={words.gridLabel(blocks)}
          chosen={chosenBlock}
          onChoose={setBlock}
          fill={(k) => (k === chosenBlock ? laneFill((k % 8) + 1) : 'var(--hairline)')}
          cell={14}
        />
        {drawn < blocks && <p className={styles['note']}>{words.more(blocks - drawn)}</p>}
      </div>
      <div>
        <h3 className={styles['title']}>{words.block(chosenBlock)}</h3>
        <CellGrid
          columns={columnsOf(block)}
          count={threads}
          label={words.blockLabel(threads)}
          chosen={thread}
          onChoose={setThread}
          // Every other warp a little darker: threads of one warp go together.
          fill={(k) => (Math.floor(k / WARP) % 2 === 0 ? 'var(--edge)' : 'var(--ink-soft)')}
          cell={14}
        />
      </div>
      <div className={styles['reading']} role="status">
        {thread === undefined ? (
          <p>{words.choose}</p>
        ) : (
          <>
            <h3 className={styles['title']}>{words.thread(positionIn(block, thread), block, thread)}</h3>
            {simulation === undefined && <p className={styles['note']}>{words.notSimulated}</p>}
            {simulation !== undefined && accesses === undefined && (
              <p className={styles['note']}>{words.notKept}</p>
            )}
            {simulation !== undefined && accesses !== undefined && (
              <ThreadAccesses accesses={accesses} arrays={simulation.arrays} lines={lines} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
