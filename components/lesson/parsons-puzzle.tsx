'use client';

import { ArrowDown, ArrowUp, Check, Minus, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { Button } from '@/components/ui/button';
import { lesson as words } from '@/components/ui/strings/lesson';

import { firstWrongLine, moved, shuffledOrder } from './parsons-order';
import styles from './parsons-puzzle.module.css';

interface PuzzleLine {
  readonly text: string;
  readonly shown: ReactNode;
}

interface ParsonsPuzzleProps {
  readonly id: string;
  readonly question: ReactNode;
  /** In the right order. */
  readonly lines: readonly PuzzleLine[];
  readonly distractors: readonly PuzzleLine[];
  readonly explanation: ReactNode;
}

/** For a button that takes the place of the one that was pressed. */
const focusNow = (button: HTMLElement | null): void => button?.focus();

/** Lines of a program to be put in order with buttons; what belongs nowhere is left out. */
export function ParsonsPuzzle({ id, question, lines, distractors, explanation }: ParsonsPuzzleProps) {
  const all = [...lines, ...distractors];
  const [order, setOrder] = useState(() => shuffledOrder(id, all.length));
  const [unused, setUnused] = useState<readonly number[]>([]);
  const [wrong, setWrong] = useState<number>();
  /** The line that was left out or taken last: its other button gets the focus as it appears. */
  const [touched, setTouched] = useState<number>();
  const change = (next: readonly number[]): void => {
    setOrder(next);
    setWrong(undefined);
  };
  const move = (place: number, by: -1 | 1): void => {
    const next = moved(order, place, by);
    if (next !== order) change(next);
  };
  const check = (): void => {
    const chosen = order.map((line) => all[line]?.text ?? '');
    setWrong(
      firstWrongLine(
        chosen,
        lines.map((line) => line.text),
      ),
    );
  };
  return (
    <div className={styles['puzzle']} role="group" aria-label={words.parsons.order}>
      <p className={styles['kind']}>{words.parsons.order}</p>
      {question}
      <ol className={styles['lines']}>
        {order.map((line, place) => {
          const text = all[line]?.text.trim() ?? '';
          return (
            <li key={line} className={styles['line']}>
              <code>{all[line]?.shown}</code>
              <Button
                size="small"
                look="quiet"
                aria-label={words.parsons.up(text)}
                aria-disabled={place === 0}
                onClick={() => {
                  move(place, -1);
                }}
              >
                <ArrowUp size={16} aria-hidden />
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={words.parsons.down(text)}
                aria-disabled={place === order.length - 1}
                onClick={() => {
                  move(place, 1);
                }}
              >
                <ArrowDown size={16} aria-hidden />
              </Button>
              {distractors.length > 0 && (
                <Button
                  ref={line === touched ? focusNow : undefined}
                  size="small"
                  look="quiet"
                  aria-label={words.parsons.leave(text)}
                  onClick={() => {
                    setTouched(line);
                    change(order.filter((other) => other !== line));
                    setUnused([...unused, line]);
                  }}
                >
                  <Minus size={16} aria-hidden />
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {unused.length > 0 && (
        <>
          <p className={styles['kind']}>{words.parsons.unused}</p>
          <ul className={styles['lines']}>
            {unused.map((line) => (
              <li key={line} className={styles['line']}>
                <code>{all[line]?.shown}</code>
                <Button
                  ref={line === touched ? focusNow : undefined}
                  size="small"
                  look="quiet"
                  aria-label={words.parsons.take(all[line]?.text.trim() ?? '')}
                  onClick={() => {
                    setTouched(line);
                    setUnused(unused.filter((other) => other !== line));
                    change([...order, line]);
                  }}
                >
                  <Plus size={16} aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['foot']}>
        <Button onClick={check}>
          <Check size={16} aria-hidden />
          {words.parsons.check}
        </Button>
        <span role="status">
          {wrong === 0 && words.parsons.right}
          {wrong !== undefined && wrong > 0 && words.parsons.wrong(wrong)}
        </span>
      </div>
      {wrong === 0 && explanation}
    </div>
  );
}
