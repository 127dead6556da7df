import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { quiz as words } from '@/components/ui/strings/quiz';

import styles from './quiz.module.css';

interface QuizChoiceProps {
  readonly name: string;
  readonly choice: { readonly text: ReactNode; readonly why: ReactNode; readonly value: number };
  readonly isChecked: boolean;
  /** The answer that was given; undefined before. */
  readonly taken: number | undefined;
  readonly correct: number;
  readonly onChoose: () => void;
}

/** Why a choice that was taken is wrong, or why the right one is right. */
function Why({ choice, taken, correct }: Pick<QuizChoiceProps, 'choice' | 'taken' | 'correct'>) {
  const isRight = choice.value === correct;
  const Icon = isRight ? Check : X;
  const rightWord = taken === correct ? words.right : words.rightAnswer;
  return (
    <>
      <strong className={isRight ? styles['right'] : styles['wrong']}>
        <Icon size={16} aria-hidden />
        {isRight ? rightWord : words.notRight}
      </strong>
      <span>{choice.why}</span>
    </>
  );
}

/** A choice; once the question was answered, the one taken and the right one are explained. */
export function QuizChoice({ name, choice, isChecked, taken, correct, onChoose }: QuizChoiceProps) {
  const isExplained = taken !== undefined && (choice.value === correct || choice.value === taken);
  return (
    <label className={styles['choice']} data-taken={isExplained || undefined}>
      <input
        type="radio"
        name={name}
        checked={isChecked}
        disabled={taken !== undefined && !isChecked}
        onChange={onChoose}
      />
      <span>{choice.text}</span>
      <span className={isExplained ? styles['why'] : undefined} aria-live="polite">
        {isExplained && <Why choice={choice} taken={taken} correct={correct} />}
      </span>
    </label>
  );
}
