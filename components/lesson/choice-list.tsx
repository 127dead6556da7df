'use client';

import { Check, CornerDownRight, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';

import { Button } from '@/components/ui/button';
import { lesson as words } from '@/components/ui/strings/lesson';
import { useLesson, useLessonStore } from '@/lib/client/use-lesson';

import styles from './choice-list.module.css';

export interface ShownChoice {
  readonly text: ReactNode;
  readonly explanation: ReactNode;
  readonly isCorrect: boolean;
}

interface ChoiceListProps {
  readonly kind: 'predict' | 'quiz';
  readonly id: string;
  readonly question: ReactNode;
  readonly choices: readonly ShownChoice[];
}

const NONE: readonly number[] = [];

/** What a choice earns: in a quiz right or not, in a prediction only what to look at. */
function Mark({ kind, isCorrect }: { readonly kind: ChoiceListProps['kind']; readonly isCorrect: boolean }) {
  if (kind === 'predict') return <CornerDownRight size={16} aria-hidden />;
  return isCorrect ? (
    <span className={styles['right']}>
      <Check size={17} aria-label={words.right} />
    </span>
  ) : (
    <span className={styles['wrong']}>
      <X size={17} aria-label={words.notRight} />
    </span>
  );
}

/** A question with choices. Each choice that was taken shows its own explanation and keeps it. */
export function ChoiceList({ kind, id, question, choices }: ChoiceListProps) {
  const store = useLessonStore();
  const taken = useLesson((state) => state.answers[id] ?? NONE);
  const name = useId();
  const last = taken.at(-1);
  return (
    <fieldset className={styles['question']}>
      <legend className="visually-hidden">{words[kind]}</legend>
      <p className={styles['kind']} aria-hidden>
        {words[kind]}
      </p>
      <div className={styles['text']}>{question}</div>
      <div className={styles['choices']}>
        {choices.map((choice, k) => (
          <label key={k} className={`${styles['choice']} ${taken.includes(k) ? styles['taken'] : ''}`}>
            <input
              type="radio"
              name={name}
              checked={last === k}
              onChange={() => {
                store.answer(id, k);
              }}
            />
            <span>{choice.text}</span>
            <span aria-live="polite" className={taken.includes(k) ? styles['explanation'] : undefined}>
              {taken.includes(k) && (
                <>
                  <Mark kind={kind} isCorrect={choice.isCorrect} />
                  <span>{choice.explanation}</span>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
      {taken.length > 0 && (
        <Button
          className={styles['again']}
          look="quiet"
          size="small"
          onClick={({ currentTarget }) => {
            // The button goes: whoever came by keyboard chooses again.
            currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            store.forget(id);
          }}
        >
          {words.again}
        </Button>
      )}
    </fieldset>
  );
}
