'use client';

import { ArrowRight, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { Button, buttonClass } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { quiz } from '@/components/ui/strings/quiz';
import { type SectionResult, retakeQuiz, sectionResults, sectionToStartAt } from '@/lib/client/quiz-store';
import type { QuizKey, StoredQuiz } from '@/lib/content/schema/quiz';

import styles from './quiz.module.css';

/** A section, and where its first page is. */
export interface QuizTrack {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

export interface QuizItem {
  readonly href: string;
  readonly title: string;
}

interface QuizResultProps {
  readonly questions: readonly QuizKey[];
  readonly answers: StoredQuiz['answers'];
  readonly tracks: readonly QuizTrack[];
  readonly items: Readonly<Record<string, QuizItem>>;
}

const words = quiz.results;

/** The section worth starting at, and how each section was answered. */
export function QuizResult({ questions, answers, tracks, items }: QuizResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const results = sectionResults(questions, answers);
  const start = tracks.find(({ slug }) => slug === sectionToStartAt(results));
  return (
    <section className={styles['result']} aria-labelledby="quiz-result">
      <h2 id="quiz-result" ref={heading} tabIndex={-1}>
        {start === undefined ? words.none : words.start(start.title)}
      </h2>
      <p>{start?.summary}</p>
      <p className={styles['soft']}>{start === undefined ? words.noneWhy : words.startWhy}</p>
      <div className={styles['actions']}>
        <PageLink className={buttonClass('primary')} href={start?.href ?? '/challenges'}>
          {start === undefined ? words.challenges : words.open}
          <ArrowRight size={16} aria-hidden />
        </PageLink>
        <Button onClick={retakeQuiz}>
          <RotateCcw size={15} aria-hidden />
          {quiz.again}
        </Button>
      </div>
      <h3>{words.sections}</h3>
      <ul className={styles['sections']}>
        {results.map((result) => (
          <Section
            key={result.track}
            result={result}
            title={tracks.find(({ slug }) => slug === result.track)?.title ?? result.track}
            items={items}
          />
        ))}
      </ul>
    </section>
  );
}

interface SectionProps {
  readonly result: SectionResult;
  readonly title: string;
  readonly items: Readonly<Record<string, QuizItem>>;
}

function Section({ result, title, items }: SectionProps) {
  const missed = result.missed.flatMap((path) => items[path] ?? []);
  return (
    <li className={styles['section']}>
      <span className={styles['name']}>{title}</span>
      <span className={styles['score']}>{words.of(result.right, result.total)}</span>
      {missed.length > 0 && (
        <span className={styles['missed']}>
          {words.read}{' '}
          {missed.map(({ href, title: name }, k) => (
            <span key={href}>
              {k > 0 && ', '}
              <PageLink href={href}>{name}</PageLink>
            </span>
          ))}
        </span>
      )}
    </li>
  );
}
