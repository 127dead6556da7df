import { stridesFigure as words } from '@/components/ui/strings/figures/strides';

import { laneColour, laneFill } from '../../lane-number';
import styles from './strides-figure.module.css';
import { type Access, LINE_BYTES, type Layout, lineOf, walkOf } from './walk-memory';

interface MemoryDrawingProps {
  readonly layout: Layout;
  /** The accesses up to now. */
  readonly done: readonly Access[];
}

const CELL = 20;

/** The array as a table, and below it the same elements as they lie in memory, cut into cache lines. */
export function MemoryDrawing({ layout, done }: MemoryDrawingProps) {
  const { rows, columns, itemBytes } = layout;
  const now = done.at(-1);
  const cached = now?.cached ?? [];
  const visited = new Set(done.map(({ row, column }) => row * columns + column));
  const lines = Math.ceil((rows * columns * itemBytes) / LINE_BYTES);
  const perLine = LINE_BYTES / itemBytes;
  const inMemory = walkOf(layout, layout.order);
  const look = (row: number, column: number) => {
    const line = lineOf(layout, [row, column]);
    const isCached = cached.includes(line);
    return {
      fill: isCached ? laneFill((line % 8) + 1) : 'var(--panel)',
      stroke: laneColour((line % 8) + 1),
      isVisited: visited.has(row * columns + column),
      isNow: now?.row === row && now.column === column,
    };
  };
  return (
    <>
      <svg
        className={styles['array']}
        viewBox={`0 0 ${columns * CELL} ${rows * CELL}`}
        role="img"
        aria-label={words.array(rows, columns)}
      >
        {walkOf(layout, 'rows').map(([row, column]) => (
          <Cell
            key={`${row} ${column}`}
            x={column * CELL}
            y={row * CELL}
            size={CELL}
            look={look(row, column)}
          />
        ))}
      </svg>
      <p className={styles['label']}>{words.memory(lines)}</p>
      <div className={styles['memory']} role="img" aria-label={words.memory(lines)}>
        {Array.from({ length: lines }, (_, line) => (
          <svg
            key={line}
            viewBox={`0 0 ${8 * 12} 12`}
            preserveAspectRatio="none"
            data-cached={cached.includes(line) || undefined}
            data-now={now?.line === line || undefined}
          >
            {inMemory.slice(line * perLine, (line + 1) * perLine).map(([row, column], k) => (
              <Cell
                key={k}
                x={(k * 96) / perLine}
                y={0}
                size={96 / perLine}
                height={12}
                look={look(row, column)}
              />
            ))}
          </svg>
        ))}
      </div>
      <p className={styles['legend']}>{words.legend}</p>
    </>
  );
}

interface CellProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly height?: number;
  readonly look: {
    readonly fill: string;
    readonly stroke: string;
    readonly isVisited: boolean;
    readonly isNow: boolean;
  };
}

function Cell({ x, y, size, height = size, look }: CellProps) {
  return (
    <>
      <rect x={x + 1} y={y + 1} width={size - 2} height={height - 2} fill={look.fill} stroke={look.stroke} />
      {look.isVisited && (
        <circle
          className={styles['visited']}
          cx={x + size / 2}
          cy={y + height / 2}
          r={Math.min(3, size / 4)}
        />
      )}
      {look.isNow && (
        <rect className={styles['now']} x={x + 1} y={y + 1} width={size - 2} height={height - 2} />
      )}
    </>
  );
}
