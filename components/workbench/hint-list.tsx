'use client';

import { Lightbulb } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { workbench as words } from '@/components/ui/strings/workbench';

import styles from './statement.module.css';

/** Hints, one at a time: each narrows more than the one before. */
export function HintList({ hints }: { readonly hints: readonly ReactNode[] }) {
  const [count, setCount] = useState(0);
  const newest = useRef<HTMLHeadingElement>(null);

  // Whoever asks by keyboard or screen reader goes on at the new hint, and the button goes with the last one.
  useEffect(() => {
    if (count > 0) newest.current?.focus();
  }, [count]);

  return (
    <section className={styles['hints']}>
      <h2>{words.hints}</h2>
      <div>
        {hints.slice(0, count).map((hint, k) => (
          <div key={k} className={styles['hint']}>
            <h3 ref={k + 1 === count ? newest : undefined} tabIndex={-1}>
              {words.hint(k + 1)}
            </h3>
            {hint}
          </div>
        ))}
      </div>
      {count < hints.length && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setCount(count + 1);
            }}
          >
            <Lightbulb size={15} aria-hidden />
            {words.nextHint(count + 1, hints.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
