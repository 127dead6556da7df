'use client';

import { Lightbulb } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

import { Button } from '@/components/ui/button';
import { workbench as words } from '@/components/ui/strings/workbench';
import { askForHelp } from '@/lib/client/help-store';
import { useHelp } from '@/lib/client/use-help';

import styles from './statement.module.css';

interface HintListProps {
  /** Of the challenge: what was opened stays open. */
  readonly slug: string;
  readonly hints: readonly ReactNode[];
}

/** Hints, one at a time: each narrows more than the one before. */
export function HintList({ slug, hints }: HintListProps) {
  const count = Math.min(useHelp(slug).hints, hints.length);
  const hasAsked = useRef(false);
  const newest = useRef<HTMLHeadingElement>(null);

  // Whoever asks by keyboard or screen reader goes on at the new hint, and the button goes with the last one.
  useEffect(() => {
    if (hasAsked.current) newest.current?.focus();
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
              hasAsked.current = true;
              askForHelp(slug, 'hints');
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
