'use client';

import type { KeyboardEvent, PointerEvent } from 'react';

import styles from './cell-grid.module.css';

interface CellGridProps {
  readonly columns: number;
  readonly count: number;
  readonly label: string;
  readonly chosen: number;
  readonly onChoose: (cell: number) => void;
  /** The mouse rests on a cell, or has left them: looked at, not chosen. */
  readonly onPoint: (cell: number | undefined) => void;
  /** What fills a cell; a token or a pattern. */
  readonly fill: (cell: number) => string;
  /** Pixels. */
  readonly cell: number;
}

/** Cells in rows, of which one is chosen by a click, a touch or the arrow keys; a mouse looks at others on its way. */
export function CellGrid({ columns, count, label, chosen, onChoose, onPoint, fill, cell }: CellGridProps) {
  const rows = Math.ceil(count / columns);
  const choose = (next: number): void => {
    if (next >= 0 && next < count) onChoose(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: chosen + 1,
      ArrowLeft: chosen - 1,
      ArrowDown: chosen + columns,
      ArrowUp: chosen - columns,
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onPoint(undefined);
    choose(next);
  };
  const cellAt = (event: PointerEvent<SVGSVGElement>): number | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const column = Math.floor((event.clientX - left) / cell);
    const at = Math.floor((event.clientY - top) / cell) * columns + column;
    return column >= 0 && column < columns && at >= 0 && at < count ? at : undefined;
  };
  return (
    // One widget of many cells: its keys choose among them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles['grid']}
      role="application"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <svg
        width={columns * cell + 2}
        height={rows * cell + 2}
        aria-hidden
        onPointerMove={(event) => {
          // A finger that scrolls looks at nothing.
          if (event.pointerType === 'mouse') onPoint(cellAt(event));
        }}
        onPointerLeave={() => {
          onPoint(undefined);
        }}
        onPointerDown={(event) => {
          const at = cellAt(event);
          if (at !== undefined) choose(at);
        }}
      >
        {Array.from({ length: count }, (_, k) => (
          <rect
            key={k}
            x={(k % columns) * cell + 2}
            y={Math.floor(k / columns) * cell + 2}
            width={cell - 2}
            height={cell - 2}
            rx="1.5"
            fill={fill(k)}
          />
        ))}
        {chosen < count && (
          <rect
            className={styles['chosen']}
            x={(chosen % columns) * cell + 1}
            y={Math.floor(chosen / columns) * cell + 1}
            width={cell}
            height={cell}
          />
        )}
      </svg>
    </div>
  );
}
