'use client';

import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';

import { Button } from '@/components/ui/button';
import { workshop as words } from '@/components/ui/strings/workshop';

import styles from './projector-view.module.css';
import { useCountdown } from './use-countdown';

interface ProjectedStep {
  readonly item: string;
  readonly title: string;
  readonly minutes: number;
}

interface ProjectorViewProps {
  readonly steps: readonly ProjectedStep[];
  /** The step to begin with. */
  readonly start: number;
}

/** What a room does now, how long it has left, and what comes next; arrow keys go on and back. */
export function ProjectorView({ steps, start }: ProjectorViewProps) {
  const [chosen, setChosen] = useState(start);
  const at = Math.min(Math.max(chosen, 0), steps.length - 1);
  const step = steps[at];
  useEffect(() => {
    const onKey = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (altKey || ctrlKey || metaKey || target instanceof HTMLInputElement) return;
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (by !== 0) setChosen((now) => Math.min(Math.max(now + by, 0), steps.length - 1));
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [steps.length]);
  if (step === undefined) return null;
  const after = steps[at + 1];
  return (
    <section className={styles['now']} aria-label={words.now}>
      <p className={styles['place']}>{words.place(at + 1, steps.length)}</p>
      <h2 className={styles['title']} aria-live="polite">
        {step.title}
      </h2>
      <Clock key={step.item} minutes={step.minutes} />
      <p className={styles['after']}>{after === undefined ? words.last : words.nextIs(after.title)}</p>
      <div className={styles['tools']}>
        <Button
          aria-disabled={at === 0}
          onClick={() => {
            setChosen(at - 1);
          }}
        >
          <ChevronLeft size={20} aria-hidden />
          {words.stepBack}
        </Button>
        <Button
          aria-disabled={after === undefined}
          onClick={() => {
            setChosen(at + 1);
          }}
        >
          {words.stepOn}
          <ChevronRight size={20} aria-hidden />
        </Button>
      </div>
    </section>
  );
}

function Clock({ minutes }: { readonly minutes: number }) {
  const { leftMs, isRunning, toggle } = useCountdown(60_000 * minutes);
  return (
    <div className={styles['clock']}>
      {/* A timer is not announced by itself: every second would be. */}
      <span role="timer" className={styles['time']} data-over={leftMs < 0 || undefined}>
        {words.clock(leftMs)}
      </span>
      <Button onClick={toggle}>
        {isRunning ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
        {isRunning ? words.pauseClock : words.startClock}
      </Button>
    </div>
  );
}
