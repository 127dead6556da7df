import { createStore } from 'zustand/vanilla';

import type { SurveyAnswer } from '../content/schema/report';
import { SURVEY_TEXT_LENGTH, type StoredSurvey, storedSurveySchema } from '../content/schema/survey';
import { parseJson } from './parse-json';
import { type SaveResult, browserStorage } from './safe-storage';

/** What a learner answered, and whether it may go into the report file. */
type SurveyAnswers = StoredSurvey;

const KEY = 'survey';
const EMPTY: SurveyAnswers = { version: 1, answers: {}, includeInReport: false };

export interface SurveyState extends SurveyAnswers {
  /** Whether this device keeps the answers, or this tab only. */
  readonly saved: SaveResult;
}

export const surveyStore = createStore<SurveyState>(() => ({ ...EMPTY, saved: { kind: 'saved' } }));

/** Stored text as answers; undefined where it is unreadable or of another version. */
export function parseSurvey(text: string | undefined): SurveyAnswers | undefined {
  return storedSurveySchema.safeParse(parseJson(text)).data;
}

function load(saved: SaveResult): void {
  const survey = parseSurvey(browserStorage.read(KEY));
  if (survey === undefined) browserStorage.setAside(KEY);
  surveyStore.setState({ ...(survey ?? EMPTY), saved }, true);
}

export function startSurvey(): () => void {
  // What had no room when it was written may have some now.
  load(browserStorage.retry(KEY));
  return browserStorage.watch((key) => {
    if (key === KEY) load(surveyStore.getState().saved);
  });
}

function keep(change: Partial<SurveyAnswers>): void {
  const { version, answers, includeInReport } = { ...surveyStore.getState(), ...change };
  const survey: SurveyAnswers = { version, answers, includeInReport };
  const saved = browserStorage.write(KEY, JSON.stringify(survey));
  surveyStore.setState({ ...survey, saved }, true);
}

/** Keeps an answer; an empty one counts as none. */
export function answerSurvey(question: string, answer: string): void {
  const { answers } = surveyStore.getState();
  const others = Object.entries(answers).filter(([id]) => id !== question);
  const given: [string, string][] = answer === '' ? [] : [[question, answer.slice(0, SURVEY_TEXT_LENGTH)]];
  keep({ answers: Object.fromEntries([...others, ...given]) });
}

export function includeSurvey(includeInReport: boolean): void {
  keep({ includeInReport });
}

/** Signs that a report file does not take: line ends become blanks, the rest of what is invisible is left out. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim();
}

/** The answers as a report file holds them; undefined unless the learner agreed. */
export function surveyForReport({
  answers,
  includeInReport,
}: SurveyAnswers): readonly SurveyAnswer[] | undefined {
  if (!includeInReport) return undefined;
  return Object.entries(answers).map(([question, answer]) => ({ question, answer: oneLine(answer) }));
}
