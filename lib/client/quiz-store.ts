import { createStore } from 'zustand/vanilla';

import { type QuizKey, type StoredQuiz, storedQuizSchema } from '../content/schema/quiz';
import { parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

const KEY = 'entry-quiz';
const EMPTY: StoredQuiz = { version: 1, answers: {} };

/** The reader's answers to the entry quiz; kept on this device. */
export const quizStore = createStore<StoredQuiz>(() => EMPTY);

/** Stored text as answers; undefined where it is unreadable or of another version. */
export function parseQuiz(text: string | undefined): StoredQuiz | undefined {
  return storedQuizSchema.safeParse(parseJson(text)).data;
}

function stored(): StoredQuiz {
  const quiz = parseQuiz(browserStorage.read(KEY));
  if (quiz === undefined) browserStorage.setAside(KEY);
  return quiz ?? EMPTY;
}

function load(): void {
  quizStore.setState(stored(), true);
}

export function startQuiz(): () => void {
  load();
  return browserStorage.watch((key) => {
    if (key === KEY) load();
  });
}

function keep(quiz: StoredQuiz): void {
  browserStorage.write(KEY, JSON.stringify(quiz));
  quizStore.setState(quiz, true);
}

/**
 * Takes the first answer to a question, of whichever tab; later ones would only show that the explanation was read.
 * What is stored counts, not what this tab knows: another may have answered since.
 */
export function answerQuiz(id: string, choice: number): void {
  const quiz = stored();
  keep({ ...quiz, answers: { [id]: choice, ...quiz.answers } });
}

export function finishQuiz(): void {
  keep({ ...stored(), finishedAt: new Date().toISOString() });
}

export function retakeQuiz(): void {
  keep(EMPTY);
}

/** How a section of the quiz was answered. */
export interface SectionResult {
  readonly track: string;
  readonly right: number;
  readonly total: number;
  /** `track/slug` of what teaches the answers that were not right. */
  readonly missed: readonly string[];
}

/** Right answers by section, in the order of the questions. */
export function sectionResults(
  keys: readonly QuizKey[],
  answers: StoredQuiz['answers'],
): readonly SectionResult[] {
  const tracks = [...new Set(keys.map(({ teaches }) => trackOf(teaches)))];
  return tracks.map((track) => {
    const asked = keys.filter(({ teaches }) => trackOf(teaches) === track);
    const missed = asked.filter(({ id, correct }) => answers[id] !== correct);
    return {
      track,
      right: asked.length - missed.length,
      total: asked.length,
      missed: [...new Set(missed.map(({ teaches }) => teaches))],
    };
  });
}

/** The section worth starting at: the first in which something was missing; undefined when nothing was. */
export function sectionToStartAt(results: readonly SectionResult[]): string | undefined {
  return results.find(({ missed }) => missed.length > 0)?.track;
}

function trackOf(path: string): string {
  return path.split('/', 1)[0] ?? path;
}
