import { useEffect, useState } from 'react';

/** Often enough that no second is skipped. */
const LOOK_MS = 250;

interface Countdown {
  /** Below zero once the time is over. */
  readonly leftMs: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
}

/** Counts down from `totalMs` by the clock: a tab that slept is right again when it wakes. */
export function useCountdown(totalMs: number): Countdown {
  const [leftMs, setLeft] = useState(totalMs);
  const [endsAt, setEndsAt] = useState<number>();
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    const timer = setInterval(() => {
      setLeft(endsAt - Date.now());
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [endsAt]);
  const toggle = (): void => {
    if (endsAt === undefined) setEndsAt(Date.now() + leftMs);
    else {
      setLeft(endsAt - Date.now());
      setEndsAt(undefined);
    }
  };
  return { leftMs, isRunning: endsAt !== undefined, toggle };
}
