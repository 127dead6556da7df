'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { stridesFigure as words } from '@/components/ui/strings/figures/strides';

import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, choiceSetting } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import { StepBar } from '../kit/step-bar';
import { useSteps } from '../kit/use-steps';
import { MemoryDrawing } from './memory-drawing';
import {
  LINE_BYTES,
  type Layout,
  type Order,
  countFetches,
  orders,
  simulateWalk,
  stridesOf,
} from './walk-memory';

const ROWS = 12;
const COLUMNS = 16;
const sizes = ['8', '4'] as const;

/** Walks an array by rows or by columns, stored either way, and counts the cache lines fetched on the way. */
export function StridesFigure({ settings }: FigureProps) {
  const [order, setOrder] = useState<Order>(choiceSetting(settings, 'order', orders, 'rows'));
  const [walk, setWalk] = useState<Order>(choiceSetting(settings, 'walk', orders, 'columns'));
  const [bytes, setBytes] = useState<(typeof sizes)[number]>('8');
  const [capacity, setCapacity] = useState(8);
  const layout: Layout = { rows: ROWS, columns: COLUMNS, itemBytes: Number(bytes), order };
  const accesses = simulateWalk(layout, walk, capacity);
  const steps = useSteps(accesses.length, 120);
  const done = accesses.slice(0, steps.step);
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Choice label={words.stored} value={order} options={options(words.orders)} onChange={setOrder} />
          <Choice label={words.walked} value={walk} options={options(words.walks)} onChange={setWalk} />
          <Choice
            label={words.element}
            value={bytes}
            options={sizes.map((value) => ({ value, label: words.bytes[value] }))}
            onChange={setBytes}
          />
          <Slider
            label={words.cache}
            value={capacity}
            min={1}
            max={24}
            shown={words.lines(capacity)}
            onChange={setCapacity}
          />
          <StepBar steps={steps} />
        </>
      }
      meaning={words.meaning({
        strides: stridesOf(layout),
        walk,
        perLine: LINE_BYTES / layout.itemBytes,
        visited: done.length,
        soFar: countFetches(done),
        elements: accesses.length,
        fetches: countFetches(accesses),
        least: (accesses.length * layout.itemBytes) / LINE_BYTES,
      })}
      table={{
        columns: words.columns,
        rows: orders.flatMap((stored) =>
          orders.map((walked) => {
            const fetches = countFetches(simulateWalk({ ...layout, order: stored }, walked, capacity));
            return [
              words.orders[stored],
              words.walks[walked],
              stridesOf({ ...layout, order: stored }).join(', '),
              fetches,
              fetches * LINE_BYTES,
            ];
          }),
        ),
      }}
    >
      <MemoryDrawing layout={layout} done={done} />
    </FigureFrame>
  );
}

function options(
  names: Readonly<Record<Order, string>>,
): readonly { readonly value: Order; readonly label: string }[] {
  return orders.map((value) => ({ value, label: names[value] }));
}
