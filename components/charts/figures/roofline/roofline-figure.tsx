'use client';

import { useId, useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { rooflineFigure as words } from '@/components/ui/strings/figures/roofline';
import { figure as number } from '@/components/ui/strings/lesson';

import { FigureFrame } from '../kit/figure-frame';
import type { FigureProps } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import { type Machine, type PlacedKernel, cornerOf, kernelsFor, placeKernel } from './place-kernels';
import { RoofPlot } from './roof-plot';
import styles from './roofline-figure.module.css';

const sizes = ['8', '4'] as const;
const FIRST = { bandwidth: 10, peak: 5 };

/** The roof of a machine whose two numbers are put in, with some operations below it. */
export function RooflineFigure({ measured }: FigureProps) {
  const [bandwidth, setBandwidth] = useState<number>();
  const [peak, setPeak] = useState<number>();
  const [bytes, setBytes] = useState<(typeof sizes)[number]>('8');
  const [power, setPower] = useState(6);
  const machine = {
    bandwidth: bandwidth ?? measured?.bandwidth ?? FIRST.bandwidth,
    peak: peak ?? FIRST.peak,
  };
  const n = 2 ** power;
  const placed = kernelsFor(n).map((kernel) => placeKernel(machine, kernel, Number(bytes)));
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <NumberInput label={words.bandwidth} value={machine.bandwidth} onChange={setBandwidth} />
          <NumberInput label={words.peak} value={machine.peak} onChange={setPeak} />
          <Choice
            label={words.element}
            value={bytes}
            options={sizes.map((value) => ({ value, label: words.bytes[value] }))}
            onChange={setBytes}
          />
          <Slider
            label={words.size}
            value={power}
            min={1}
            max={12}
            shown={words.matrix(n)}
            onChange={setPower}
          />
        </>
      }
      meaning={
        (measured !== undefined && bandwidth === undefined ? `${words.measured} ` : '') +
        meaningOf(machine, placed)
      }
      table={{
        columns: words.columns,
        rows: placed.map(({ name, intensity, attainable, bound }) => [
          name,
          number(intensity),
          number(attainable),
          words.bounds[bound],
        ]),
      }}
    >
      <RoofPlot machine={machine} placed={placed} />
    </FigureFrame>
  );
}

function meaningOf(machine: Machine, placed: readonly PlacedKernel[]): string {
  const sum = placed[0]?.attainable ?? 0;
  return words.meaning({
    corner: number(cornerOf(machine)),
    limited: placed.filter(({ bound }) => bound === 'bandwidth').map(({ name }) => name),
    sum: number(sum),
    product: number(placed.at(-1)?.attainable ?? 0),
    percent: Math.round((100 * sum) / machine.peak),
  });
}

interface NumberInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A positive number; what is none is left as typed and not taken. */
function NumberInput({ label, value, onChange }: NumberInputProps) {
  const id = useId();
  const [text, setText] = useState<string>();
  const isWrong = text !== undefined && !(Number(text) > 0 && Number(text) < 1e6);
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text ?? String(value)}
        aria-invalid={isWrong}
        onChange={(event) => {
          const typed = event.target.value;
          setText(typed);
          if (Number(typed) > 0 && Number(typed) < 1e6) onChange(Number(typed));
        }}
      />
    </span>
  );
}
