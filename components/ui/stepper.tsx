'use client';

import { Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';

import styles from './stepper.module.css';

interface StepperProps {
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number: typed, or changed by one with the buttons or the arrow keys. */
export function Stepper({ label, lessLabel, moreLabel, value, min, max, onChange }: StepperProps) {
  const id = useId();
  /** What is being typed: an emptied field is no number yet. */
  const [typed, setTyped] = useState<string>();
  const set = (next: number): void => {
    if (Number.isInteger(next)) onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <span className={styles['stepper']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['control']}>
        <button
          type="button"
          aria-label={lessLabel}
          // A button that can do no more keeps the focus that it has.
          aria-disabled={value <= min}
          onClick={() => {
            setTyped(undefined);
            set(value - 1);
          }}
        >
          <Minus size={15} aria-hidden />
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={typed ?? String(value)}
          onChange={({ target }) => {
            setTyped(target.value);
            set(target.valueAsNumber);
          }}
          onBlur={() => {
            setTyped(undefined);
          }}
        />
        <button
          type="button"
          aria-label={moreLabel}
          aria-disabled={value >= max}
          onClick={() => {
            setTyped(undefined);
            set(value + 1);
          }}
        >
          <Plus size={15} aria-hidden />
        </button>
      </span>
    </span>
  );
}
