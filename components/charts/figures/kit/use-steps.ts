import { useEffect, useState } from 'react';

import { useReducedMotion } from './use-reduced-motion';

export interface Steps {
  /** From 0, before the first step, to `count`, after the last. */
  readonly step: number;
  readonly count: number;
  readonly isPlaying: boolean;
  /** False for those who asked for less motion. */
  readonly canPlay: boolean;
  /** Beyond the end stays at the end, even if the end moves: a step may be added and shown at once. */
  readonly goTo: (step: number) => void;
  readonly toggle: () => void;
}

/** A figure that is told in steps: stepped by hand or played. Less motion begins with the end. */
export function useSteps(count: number, pauseMs = 700): Steps {
  const isReduced = useReducedMotion();
  const [chosen, setChosen] = useState<number>();
  const [wantsPlay, setWantsPlay] = useState(false);
  const step = Math.min(chosen ?? (isReduced ? count : 0), count);
  const isPlaying = wantsPlay && !isReduced && step < count;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      setChosen(step + 1);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, step, pauseMs]);
  return {
    step,
    count,
    isPlaying,
    canPlay: !isReduced,
    goTo: (next) => {
      setWantsPlay(false);
      setChosen(Math.max(0, next));
    },
    toggle: () => {
      if (!isPlaying && step === count) setChosen(0);
      setWantsPlay(!isPlaying);
    },
  };
}
