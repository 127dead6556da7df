'use client';

import { useId } from 'react';

import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words, with its unit. */
  readonly shown?: string;
  readonly onChange: (value: number) => void;
}

/** A number to be moved: by mouse, or with arrows, Page keys, Home and End. */
export function Slider({ label, value, min, max, step = 1, shown = String(value), onChange }: SliderProps) {
  const id = useId();
  return (
    <span className={styles['slider']}>
      <span className={styles['head']}>
        <label htmlFor={id}>{label}</label>
        <span className={styles['shown']} aria-hidden>
          {shown}
        </span>
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => {
          onChange(event.target.valueAsNumber);
        }}
      />
    </span>
  );
}
