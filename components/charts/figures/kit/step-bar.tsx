'use client';

import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { figureKit as words } from '@/components/ui/strings/figures/kit';

import { Slider } from './slider';
import styles from './step-bar.module.css';
import type { Steps } from './use-steps';

interface StepBarProps {
  readonly steps: Steps;
  /** Further buttons, after Forward. */
  readonly children?: ReactNode;
}

/** Back, Play, Forward, and a slider over all steps. */
export function StepBar({ steps, children }: StepBarProps) {
  const { step, count, isPlaying, canPlay, goTo, toggle } = steps;
  return (
    <div className={styles['bar']}>
      <div className={styles['buttons']}>
        <Button
          aria-disabled={step === 0}
          onClick={() => {
            goTo(step - 1);
          }}
        >
          <StepBack size={15} aria-hidden />
          {words.back}
        </Button>
        {canPlay && (
          <Button onClick={toggle}>
            {isPlaying ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
            {isPlaying ? words.pause : words.play}
          </Button>
        )}
        <Button
          aria-disabled={step === count}
          onClick={() => {
            goTo(Math.min(count, step + 1));
          }}
        >
          <StepForward size={15} aria-hidden />
          {words.forward}
        </Button>
        {children}
      </div>
      <Slider
        label={words.step}
        value={step}
        min={0}
        max={count}
        shown={words.stepOf(step, count)}
        onChange={goTo}
      />
    </div>
  );
}
