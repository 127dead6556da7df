'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { gridFigure as words } from '@/components/ui/strings/figures/grid-and-block';

import { FigureFrame } from '../kit/figure-frame';
import { Slider } from '../kit/slider';
import { GridDrawing } from './grid-drawing';
import { blocksFor, countOf, placeThread, threadsFor } from './plan-grid';

const blocks = { '4 × 2': [4, 2], '4 × 4': [4, 4], '8 × 1': [8, 1] } as const;
type BlockName = keyof typeof blocks;
const blockNames = Object.keys(blocks) as readonly BlockName[];

/** Two dimensions: x runs along a row and y down the rows. */
export function GridOfRows() {
  const [columns, setColumns] = useState(5);
  const [rows, setRows] = useState(3);
  const [name, setName] = useState<BlockName>('4 × 2');
  const [chosen, setChosen] = useState<readonly [number, number]>([4, 1]);
  const elements = [columns, rows];
  const block = blocks[name];
  const grid = blocksFor(elements, block);
  const [alongX = 1, alongY = 1] = threadsFor(elements, block);
  const [x, y] = [Math.min(chosen[0], alongX - 1), Math.min(chosen[1], alongY - 1)];
  const place = placeThread([x, y], elements, block);
  return (
    <FigureFrame
      title={words.rowsTitle}
      controls={
        <>
          <Slider label={words.columns} value={columns} min={1} max={16} onChange={setColumns} />
          <Slider label={words.rows} value={rows} min={1} max={8} onChange={setRows} />
          <Choice
            label={words.blockShape}
            value={name}
            options={blockNames.map((value) => ({ value, label: value }))}
            onChange={setName}
          />
          <Slider
            label={words.threadX}
            value={x}
            min={0}
            max={alongX - 1}
            onChange={(next) => {
              setChosen([next, y]);
            }}
          />
          <Slider
            label={words.threadY}
            value={y}
            min={0}
            max={alongY - 1}
            onChange={(next) => {
              setChosen([x, next]);
            }}
          />
        </>
      }
      meaning={`${words.launchRows(columns, rows, grid, alongX * alongY)} ${words.formulaRows([x, y], place)} ${words.guard(place.isInside, `${x} < ${columns} and ${y} < ${rows}`)}`}
      table={{
        columns: words.rowsColumns,
        rows: Array.from({ length: countOf(grid) }, (_, k) => {
          const [blockX, blockY] = [k % (grid[0] ?? 1), Math.floor(k / (grid[0] ?? 1))];
          const inside = Array.from({ length: countOf(block) }, (__, t) =>
            placeThread(
              [blockX * block[0] + (t % block[0]), blockY * block[1] + Math.floor(t / block[0])],
              elements,
              block,
            ),
          ).filter(({ isInside }) => isInside).length;
          return [`(${blockX}, ${blockY})`, countOf(block), inside, countOf(block) - inside];
        }),
      }}
    >
      <GridDrawing elements={elements} block={block} chosen={[x, y]} label={words.drawing(countOf(grid))} />
    </FigureFrame>
  );
}
