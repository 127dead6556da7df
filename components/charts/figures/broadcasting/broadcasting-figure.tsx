'use client';

import { useState } from 'react';

import { broadcastingFigure as words } from '@/components/ui/strings/figures/broadcasting';

import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, choiceSetting } from '../kit/figure-props';
import { type Shape, alignShapes, broadcastShape, formatShape, parseShape, sourceOf } from './align-shapes';
import { AlignmentTable } from './alignment-table';
import { ArrayDrawing } from './array-drawing';
import styles from './broadcasting-figure.module.css';

const examples = {
  wages: ['2, 1', '3'],
  pairs: ['4, 1', '4'],
  means: ['4, 3', '4'],
  keepdims: ['4, 3', '4, 1'],
  cube: ['2, 1, 4', '3, 1'],
} as const;
type ExampleName = keyof typeof examples;
const exampleNames = Object.keys(examples) as readonly ExampleName[];

const valueOfA = (at: number): number => 10 * (at + 1);
const valueOfB = (at: number): number => at + 1;

/** Two shapes, typed or chosen: how they are aligned and stretched, or why they do not fit. */
export function BroadcastingFigure({ settings }: FigureProps) {
  const first = choiceSetting(settings, 'example', exampleNames, 'wages');
  const [texts, setTexts] = useState<readonly [string, string]>(examples[first]);
  const a = parseShape(texts[0]);
  const b = parseShape(texts[1]);
  const both = a === null || b === null ? null : { a, b };
  const axes = both === null ? [] : alignShapes(both.a, both.b);
  const result = both && broadcastShape(both.a, both.b);
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <ShapeInput
            label={words.shapeOf('a')}
            text={texts[0]}
            isWrong={a === null}
            onChange={(text) => {
              setTexts([text, texts[1]]);
            }}
          />
          <ShapeInput
            label={words.shapeOf('b')}
            text={texts[1]}
            isWrong={b === null}
            onChange={(text) => {
              setTexts([texts[0], text]);
            }}
          />
          <label className={styles['field']}>
            {words.example}
            <select
              value={exampleNames.find((name) => examples[name].every((text, k) => text === texts[k])) ?? ''}
              onChange={(event) => {
                const name = exampleNames.find((one) => one === event.target.value);
                if (name !== undefined) setTexts(examples[name]);
              }}
            >
              <option value="" disabled>
                {words.own}
              </option>
              {exampleNames.map((name) => (
                <option key={name} value={name}>
                  {words.examples[name]}
                </option>
              ))}
            </select>
          </label>
        </>
      }
      meaning={
        both === null
          ? words.unreadable
          : words.meaning(formatShape(both.a), formatShape(both.b), result && formatShape(result), axes)
      }
      table={{
        columns: words.columns,
        rows: axes.map((axis, k) => [
          k,
          axis.a ?? words.added,
          axis.b ?? words.added,
          axis.result ?? words.clash,
        ]),
      }}
    >
      {both !== null && <Arrays {...both} result={result} />}
      <AlignmentTable axes={axes} />
    </FigureFrame>
  );
}

interface ShapeInputProps {
  readonly label: string;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

function ShapeInput({ label, text, isWrong, onChange }: ShapeInputProps) {
  return (
    <label className={styles['field']}>
      {label}
      <input
        value={text}
        inputMode="text"
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isWrong}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

/** `a`, `b` and their product; as they are where they do not fit. */
function Arrays({ a, b, result }: { readonly a: Shape; readonly b: Shape; readonly result: Shape | null }) {
  const cell = (shape: Shape, valueOf: (at: number) => number) => (index: readonly number[]) => {
    const { at, isRepeated } = sourceOf(shape, index);
    return { value: valueOf(at), isRepeated };
  };
  return (
    <div className={styles['arrays']}>
      <ArrayDrawing name="a" own={a} shape={result ?? a} lane={1} cell={cell(a, valueOfA)} />
      <span className={styles['sign']} aria-hidden>
        ×
      </span>
      <ArrayDrawing name="b" own={b} shape={result ?? b} lane={2} cell={cell(b, valueOfB)} />
      {result !== null && (
        <>
          <span className={styles['sign']} aria-hidden>
            =
          </span>
          <ArrayDrawing
            name="a * b"
            own={result}
            shape={result}
            lane={0}
            cell={(index) => ({
              value: valueOfA(sourceOf(a, index).at) * valueOfB(sourceOf(b, index).at),
              isRepeated: false,
            })}
          />
        </>
      )}
    </div>
  );
}
