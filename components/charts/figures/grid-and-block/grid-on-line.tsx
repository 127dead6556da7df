'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { gridFigure as words } from '@/components/ui/strings/figures/grid-and-block';

import { FigureFrame } from '../kit/figure-frame';
import { Slider } from '../kit/slider';
import { GridDrawing } from './grid-drawing';
import { blocksFor, countOf, placeThread, threadsFor } from './plan-grid';

const sizes = ['2', '4', '8', '16', '32'] as const;

/** One dimension: elements, threads in a thread block, one thread followed through the formula. */
export function GridOnLine() {
  const [elements, setElements] = useState(10);
  const [size, setSize] = useState<(typeof sizes)[number]>('4');
  const [chosen, setChosen] = useState(6);
  const block = [Number(size)];
  const blocks = countOf(blocksFor([elements], block));
  const threads = countOf(threadsFor([elements], block));
  const thread = Math.min(chosen, threads - 1);
  const place = placeThread([thread], [elements], block);
  return (
    <FigureFrame
      title={words.lineTitle}
      controls={
        <>
          <Slider label={words.elements} value={elements} min={1} max={64} onChange={setElements} />
          <Choice
            label={words.blockSize}
            value={size}
            options={sizes.map((value) => ({ value, label: value }))}
            onChange={setSize}
          />
          <Slider label={words.thread} value={thread} min={0} max={threads - 1} onChange={setChosen} />
        </>
      }
      meaning={`${words.launch(elements, blocks, Number(size), threads)} ${words.formula(place.block[0] ?? 0, Number(size), place.thread[0] ?? 0, thread)} ${words.guard(place.isInside, `${thread} < ${elements}`)}`}
      table={{
        columns: words.lineColumns,
        rows: Array.from({ length: threads }, (_, i) => {
          const { block: of, thread: at, isInside } = placeThread([i], [elements], block);
          return [of[0] ?? 0, at[0] ?? 0, i, isInside ? words.element(String(i)) : words.outside];
        }),
      }}
    >
      <GridDrawing
        elements={[elements, 1]}
        block={[Number(size), 1]}
        chosen={[thread, 0]}
        label={words.drawing(blocks)}
      />
    </FigureFrame>
  );
}
