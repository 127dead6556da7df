import { broadcastingFigure as words } from '@/components/ui/strings/figures/broadcasting';

import { type Shape, formatShape } from './align-shapes';
import styles from './broadcasting-figure.module.css';

interface ArrayDrawingProps {
  readonly name: string;
  /** The array's own shape. */
  readonly own: Shape;
  /** The shape it is drawn in: stretched. */
  readonly shape: Shape;
  readonly lane: number;
  readonly cell: (index: readonly number[]) => { readonly value: number; readonly isRepeated: boolean };
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, k) => k);

/** An array as a table of cells, three axes as layers one below the other. What is stretched is dashed. */
export function ArrayDrawing({ name, own, shape, lane, cell }: ArrayDrawingProps) {
  const [layers, rows, columns] = [shape.at(-3) ?? 1, shape.at(-2) ?? 1, shape.at(-1) ?? 1];
  const indexOf = (...index: readonly number[]): readonly number[] => index.slice(3 - shape.length);
  return (
    <div
      className={styles['array']}
      role="img"
      aria-label={words.array(name, formatShape(own), formatShape(shape))}
    >
      <p>
        <code>{name}</code> {formatShape(own)}
      </p>
      {range(layers).map((layer) => (
        <div
          key={layer}
          className={styles['layer']}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 38px))` }}
        >
          {range(rows).flatMap((row) =>
            range(columns).map((column) => {
              const { value, isRepeated } = cell(indexOf(layer, row, column));
              return (
                <span key={`${row} ${column}`} data-lane={lane} data-repeated={isRepeated || undefined}>
                  {value}
                </span>
              );
            }),
          )}
        </div>
      ))}
    </div>
  );
}
