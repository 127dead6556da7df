'use client';

import { useState } from 'react';

import { Stepper } from '@/components/ui/stepper';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuAccess, GpuLaunch, GpuSize } from '@/lib/protocol/gpu-launch';

import { laneFill } from '../lane-number';
import { CellGrid } from './cell-grid';
import styles from './launch-figure.module.css';
import { ThreadAccesses } from './thread-accesses';

/** More are only more of the same. */
const MOST_BLOCKS = 512;
const WARP = 32;

/** A row has what the first axis has; a single long row is broken into several. */
function columnsOf([x, y, z]: GpuSize): number {
  return y * z === 1 ? Math.min(x, WARP) : x;
}

const volume = ([x, y, z]: GpuSize): number => x * y * z;

function positionIn([x, y]: GpuSize, linear: number): GpuSize {
  return [linear % x, Math.floor(linear / x) % y, Math.floor(linear / (x * y))];
}

interface Pointed {
  /** What the mouse rests on, else what is chosen. */
  readonly shown: number;
  readonly chosen: number;
  readonly choose: (at: number) => void;
  readonly point: (at: number | undefined) => void;
}

function usePointed(): Pointed {
  const [chosen, choose] = useState(0);
  const [pointed, point] = useState<number>();
  return { shown: pointed ?? chosen, chosen, choose, point };
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
  const blockAt = usePointed();
  const threadAt = usePointed();
  const blocks = volume(grid);
  const threads = volume(block);
  const drawn = Math.min(blocks, MOST_BLOCKS);
  const accesses = accessesOf(simulation, blockAt.shown, threadAt.shown);
  const name = (thread: number): string => words.thread(positionIn(block, thread), block, thread);
  const blockName = (at: number): string => words.block(positionIn(grid, at), grid);
  return (
    <div className={styles['figure']}>
      <p className={styles['note']}>{words.choose}</p>
      <div>
        <h3 className={styles['title']}>{words.grid}</h3>
        <CellGrid
          columns={columnsOf(grid)}
          count={drawn}
          label={words.gridLabel(blocks)}
          chosen={blockAt.shown}
          onChoose={blockAt.choose}
          onPoint={blockAt.point}
          fill={(k) => (k === blockAt.shown ? laneFill((k % 8) + 1) : 'var(--edge)')}
          cell={14}
        />
        {drawn < blocks && <p className={styles['note']}>{words.more(blocks - drawn)}</p>}
        <Stepper
          {...words.steppers.block}
          value={blockAt.chosen}
          min={0}
          max={blocks - 1}
          onChange={blockAt.choose}
        />
      </div>
      <div>
        <h3 className={styles['title']}>{blockName(blockAt.shown)}</h3>
        <CellGrid
          columns={columnsOf(block)}
          count={threads}
          label={words.blockLabel(threads)}
          chosen={threadAt.shown}
          onChoose={threadAt.choose}
          onPoint={threadAt.point}
          // Every other warp a little darker: threads of one warp go together.
          fill={(k) => (Math.floor(k / WARP) % 2 === 0 ? 'var(--edge)' : 'var(--ink-soft)')}
          cell={14}
        />
        <Stepper
          {...words.steppers.thread}
          value={threadAt.chosen}
          min={0}
          max={threads - 1}
          onChange={threadAt.choose}
        />
      </div>
      <div className={styles['reading']}>
        <h3 className={styles['title']}>{name(threadAt.shown)}</h3>
        {simulation === undefined && <p className={styles['note']}>{words.notSimulated}</p>}
        {simulation !== undefined && accesses === undefined && (
          <p className={styles['note']}>{words.notKept}</p>
        )}
        {simulation !== undefined && accesses !== undefined && (
          <ThreadAccesses accesses={accesses} arrays={simulation.arrays} lines={lines} />
        )}
      </div>
      {/* The table would be read out as a whole at every step. */}
      <p className="visually-hidden" role="status">
        {words.chosen(
          blockName(blockAt.chosen),
          name(threadAt.chosen),
          accessesOf(simulation, blockAt.chosen, threadAt.chosen)?.length,
        )}
      </p>
    </div>
  );
}

/** What a thread did; undefined where that was not simulated, or not kept. */
function accessesOf(
  simulation: GpuLaunch['simulation'],
  block: number,
  thread: number,
): readonly GpuAccess[] | undefined {
  return simulation?.blocks
    .find((one) => one.block === block)
    ?.accesses.filter(([owner]) => owner === thread);
}
