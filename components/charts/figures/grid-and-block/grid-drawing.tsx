import { gridFigure as words } from '@/components/ui/strings/figures/grid-and-block';

import { laneColour } from '../../lane-number';
import styles from './grid-and-block-figure.module.css';
import { type Extent, blocksFor, placeThread } from './plan-grid';

interface GridDrawingProps {
  /** Along x and y. */
  readonly elements: Extent;
  readonly block: Extent;
  readonly chosen: Extent;
  readonly label: string;
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, k) => k);

/** Thread blocks as boxes of threads. A thread shows the number of its element; crossed out, it has none. */
export function GridDrawing({ elements, block, chosen, label }: GridDrawingProps) {
  const [blocksX = 1, blocksY = 1] = blocksFor(elements, block);
  const [sizeX = 1, sizeY = 1] = block;
  const isLine = blocksY === 1 && sizeY === 1;
  return (
    <>
      <div
        className={styles['grid']}
        data-line={isLine || undefined}
        role="img"
        aria-label={label}
        style={
          isLine ? undefined : { gridTemplateColumns: `repeat(${blocksX}, minmax(0, ${sizeX * 40 + 12}px))` }
        }
      >
        {range(blocksY).flatMap((blockY) =>
          range(blocksX).map((blockX) => (
            <div
              key={`${blockX} ${blockY}`}
              className={styles['block']}
              style={{ borderColor: laneColour(((blockY * blocksX + blockX) % 8) + 1) }}
            >
              <p>{isLine ? blockX : `${blockX}, ${blockY}`}</p>
              <div style={{ gridTemplateColumns: `repeat(${Math.min(sizeX, 8)}, minmax(0, 38px))` }}>
                {range(sizeY).flatMap((threadY) =>
                  range(sizeX).map((threadX) => {
                    const [x, y] = [blockX * sizeX + threadX, blockY * sizeY + threadY];
                    const { isInside } = placeThread([x, y], elements, block);
                    return (
                      <span
                        key={`${threadX} ${threadY}`}
                        data-outside={!isInside || undefined}
                        data-chosen={(x === chosen[0] && y === chosen[1]) || undefined}
                      >
                        {isLine ? x : `${x},${y}`}
                      </span>
                    );
                  }),
                )}
              </div>
            </div>
          )),
        )}
      </div>
      <p className={styles['legend']}>{isLine ? words.lineLegend : words.rowsLegend}</p>
    </>
  );
}
