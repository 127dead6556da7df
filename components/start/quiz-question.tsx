'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { quiz as words } from '@/components/ui/strings/quiz';
import { answerQuiz, finishQuiz } from '@/lib/client/quiz-store';
import { type StoredQuiz, UNSURE } from '@/lib/content/schema/quiz';

import { QuizChoice } from './quiz-choice';
import styles from './quiz.module.css';
import type { ShownQuestion } from './shown-question';

interface QuizQuestionProps {
  readonly questions: readonly ShownQuestion[];
  readonly answers: StoredQuiz['answers'];
}

/** The first question without an answer; the last one when all have. */
function firstOpen({ questions, answers }: QuizQuestionProps): number {
  const open = questions.findIndex(({ id }) => answers[id] === undefined);
  return open < 0 ? questions.length - 1 : open;
}

/** One question: choose, answer, read why, go on. */
export function QuizQuestion({ questions, answers }: QuizQuestionProps) {
  const [at, setAt] = useState(() => firstOpen({ questions, answers }));
  const [chosen, setChosen] = useState<number>();
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const name = useId();
  const question = questions[at];

  // Whoever goes on by keyboard or screen reader begins at the new question.
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [at]);

  if (question === undefined) return null;
  const taken = answers[question.id];
  const isLast = at === questions.length - 1;

  const go = (): void => {
    if (taken === undefined) {
      setAsked(chosen === undefined);
      if (chosen !== undefined) answerQuiz(question.id, chosen);
      return;
    }
    if (isLast) finishQuiz();
    hasMoved.current = true;
    setChosen(undefined);
    setAt((before) => Math.min(before + 1, questions.length - 1));
  };

  const choices = [
    ...question.choices.map(({ text, why }, value) => ({ text, why, value })),
    { text: words.unsure, why: words.unsureWhy, value: UNSURE },
  ];
  return (
    <section className={styles['question']} aria-labelledby="quiz-question">
      <div className={styles['place']}>
        <h2 id="quiz-question" ref={heading} tabIndex={-1}>
          {words.question(at + 1, questions.length)}
        </h2>
        <progress value={at} max={questions.length} aria-label={words.progress} />
      </div>
      <fieldset className={styles['choices']}>
        <legend>{question.question}</legend>
        {choices.map((choice) => (
          <QuizChoice
            key={choice.value}
            name={name}
            choice={choice}
            isChecked={(taken ?? chosen) === choice.value}
            taken={taken}
            correct={question.correct}
            onChoose={() => {
              setChosen(choice.value);
            }}
          />
        ))}
      </fieldset>
      <div className={styles['actions']}>
        <Button look="primary" onClick={go}>
          {taken === undefined ? words.answer : isLast ? words.result : words.next}
        </Button>
        <span role="status">{isAsked && chosen === undefined && words.choose}</span>
      </div>
    </section>
  );
}
