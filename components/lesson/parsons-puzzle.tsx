'use client';

import { ArrowDown, ArrowUp, Check, Minus, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { Button } from '@/components/ui/button';
import { lesson as words } from '@/components/ui/strings/lesson';
import { usePlacedLines } from '@/lib/client/use-placed-lines';

import { firstWrongLine, moved, shuffledOrder } from './parsons-order';
import styles from './parsons-puzzle.module.css';

interface PuzzleLine {
  readonly text: string;
  readonly shown: ReactNode;
}

interface ParsonsPuzzleProps {
  readonly id: string;
  /** Names where its lines are kept. */
  readonly storedAs: string;
  readonly question: ReactNode;
  /** In the right order. */
  readonly lines: readonly PuzzleLine[];
  readonly distractors: readonly PuzzleLine[];
  readonly explanation: ReactNode;
}

/** For a button that takes the place of the one that was pressed. */
const focusNow = (button: HTMLElement | null): void => button?.focus();

/** Lines of a program to be put in order with buttons; what belongs nowhere is left out. */
export function ParsonsPuzzle({
  id,
  storedAs,
  question,
  lines,
  distractors,
  explanation,
}: ParsonsPuzzleProps) {
  const all = [...lines, ...distractors];
  const [start] = useState(() => shuffledOrder(id, all.length));
  const [{ order, unused }, place] = usePlacedLines(storedAs, start);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<number>();
  /** The line that was left out or taken last: its other button gets the focus as it appears. */
  const [touched, setTouched] = useState<number>();
  const change = (next: readonly number[], left = unused): void => {
    place({ order: next, unused: left });
    setWrong(undefined);
    setSaid('');
  };
  const move = (at: number, by: -1 | 1): void => {
    const next = moved(order, at, by);
    if (next === order) return;
    change(next);
    setSaid(words.parsons.moved(at + by + 1, order.length));
  };
  const check = (): void => {
    setSaid('');
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
        {order.map((line, at) => {
          const text = all[line]?.text.trim() ?? '';
          return (
            <li key={line} className={styles['line']}>
              <code>{all[line]?.shown}</code>
              <Button
                size="small"
                look="quiet"
                aria-label={words.parsons.up(text)}
                aria-disabled={at === 0}
                onClick={() => {
                  move(at, -1);
                }}
              >
                <ArrowUp size={16} aria-hidden />
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={words.parsons.down(text)}
                aria-disabled={at === order.length - 1}
                onClick={() => {
                  move(at, 1);
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
                    change(
                      order.filter((other) => other !== line),
                      [...unused, line],
                    );
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
        <LeftOut
          lines={unused}
          all={all}
          touched={touched}
          onTake={(line) => {
            setTouched(line);
            change(
              [...order, line],
              unused.filter((other) => other !== line),
            );
          }}
        />
      )}
      <div className={styles['foot']}>
        <Button onClick={check}>
          <Check size={16} aria-hidden />
          {words.parsons.check}
        </Button>
        <span role="status">
          {said !== '' && <span className="visually-hidden">{said}</span>}
          {wrong === 0 && words.parsons.right}
          {wrong !== undefined && wrong > 0 && words.parsons.wrong(wrong)}
        </span>
      </div>
      {wrong === 0 && explanation}
    </div>
  );
}

interface LeftOutProps {
  readonly lines: readonly number[];
  readonly all: readonly PuzzleLine[];
  /** Its button gets the focus as it appears. */
  readonly touched: number | undefined;
  readonly onTake: (line: number) => void;
}

function LeftOut({ lines, all, touched, onTake }: LeftOutProps) {
  return (
    <>
      <p className={styles['kind']}>{words.parsons.unused}</p>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line} className={styles['line']}>
            <code>{all[line]?.shown}</code>
            <Button
              ref={line === touched ? focusNow : undefined}
              size="small"
              look="quiet"
              aria-label={words.parsons.take(all[line]?.text.trim() ?? '')}
              onClick={() => {
                onTake(line);
              }}
            >
              <Plus size={16} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
