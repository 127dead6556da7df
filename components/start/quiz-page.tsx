'use client';

import { quiz as words } from '@/components/ui/strings/quiz';
import { useQuiz } from '@/lib/client/use-quiz';

import page from './page.module.css';
import { QuizQuestion } from './quiz-question';
import { type QuizItem, type QuizTrack, QuizResult } from './quiz-result';
import type { ShownQuestion } from './shown-question';

interface QuizPageProps {
  readonly questions: readonly ShownQuestion[];
  readonly tracks: readonly QuizTrack[];
  /** What the questions are taught in, by `track/slug`. */
  readonly items: Readonly<Record<string, QuizItem>>;
}

/** The entry quiz: one question after another, then the section to start at. */
export function QuizPage({ questions, tracks, items }: QuizPageProps) {
  const { answers, finishedAt, isLoaded } = useQuiz();
  const isFinished = finishedAt !== undefined;
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <p className={page['note']}>{words.note}</p>
      {isLoaded &&
        (isFinished ? (
          <QuizResult questions={questions} answers={answers} tracks={tracks} items={items} />
        ) : (
          <QuizQuestion questions={questions} answers={answers} />
        ))}
    </div>
  );
}
