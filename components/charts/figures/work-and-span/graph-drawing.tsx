'use client';

import { laneFill } from '../../lane-number';
import { useWidth } from '../kit/use-width';
import { type PlacedTask, levelsOf } from './schedule-graph';
import type { TaskGraph } from './task-graph';
import styles from './work-and-span-figure.module.css';

interface GraphDrawingProps {
  readonly graph: TaskGraph;
  /** The tasks of a longest path: drawn heavier. */
  readonly path: readonly string[];
  readonly placed: readonly PlacedTask[];
  readonly label: string;
}

const ROW = 52;
const HEIGHT = 36;

/** Tasks as boxes with the colour of the lane that does them; arrows lead to the tasks that need them. */
export function GraphDrawing({ graph, path, placed, label }: GraphDrawingProps) {
  const [ref, width] = useWidth(800);
  const levels = levelsOf(graph);
  const columns = Math.max(...levels.values());
  const column = Math.min(150, width / columns);
  const box = Math.min(96, column - 12);
  const rowOf = rowsOf(graph);
  const rows = Math.max(...rowOf.values()) + 1;
  const place = (name: string): { readonly x: number; readonly y: number } => ({
    x: ((levels.get(name) ?? 1) - 1) * column,
    y: (rowOf.get(name) ?? 0) * ROW + (ROW - HEIGHT) / 2,
  });
  const isOnPath = (from: string, to: string): boolean =>
    path.indexOf(to) === path.indexOf(from) + 1 && path.includes(from);
  return (
    <div ref={ref}>
      <svg width="100%" height={rows * ROW} role="img" aria-label={label}>
        {graph.flatMap(({ name, needs }) =>
          needs.map((need) => {
            const from = place(need);
            const to = place(name);
            const [x1, y1, x2, y2] = [from.x + box, from.y + HEIGHT / 2, to.x, to.y + HEIGHT / 2];
            const middle = (x1 + x2) / 2;
            return (
              <g
                key={`${need} ${name}`}
                className={styles['arrow']}
                data-path={isOnPath(need, name) || undefined}
              >
                <path d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 4} ${y2}`} />
                <path d={`M${x2 - 7} ${y2 - 4}L${x2 - 1} ${y2}L${x2 - 7} ${y2 + 4}`} />
              </g>
            );
          }),
        )}
        {graph.map(({ name, length }) => {
          const { x, y } = place(name);
          const worker = placed.find((one) => one.name === name)?.worker ?? 0;
          return (
            <g key={name} className={styles['task']} data-path={path.includes(name) || undefined}>
              <rect x={x + 1} y={y} width={box - 1} height={HEIGHT} rx="3" />
              <rect x={x + 1} y={y} width="6" height={HEIGHT} fill={laneFill(worker)} stroke="none" />
              <text x={x + box / 2 + 3} y={y + 15} textAnchor="middle">
                {name}
              </text>
              <text x={x + box / 2 + 3} y={y + 30} textAnchor="middle">
                {length}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A task stands halfway between those that it needs; those that need nothing stand below each other. */
function rowsOf(graph: TaskGraph): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let next = 0;
  for (const { name, needs } of graph) {
    const among = needs.map((need) => rows.get(need) ?? 0);
    rows.set(name, among.length === 0 ? next++ : among.reduce((sum, row) => sum + row, 0) / among.length);
  }
  return rows;
}
