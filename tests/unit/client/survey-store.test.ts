import { describe, expect, test } from 'vitest';
import {
  answerSurvey,
  includeSurvey,
  parseSurvey,
  startSurvey,
  surveyForReport,
  surveyStore,
} from '../../../lib/client/survey-store';
import { surveyAnswerSchema } from '../../../lib/content/schema/report';
import { MemoryStorage } from './memory-storage';

const answers = { python: 'often', goal: 'A heat\nequation\u202e' };

test('answers go into a report only if the learner agreed', () => {
  expect(surveyForReport({ version: 1, answers, includeInReport: false })).toBeUndefined();
});

test('answers in a report are such as its reader takes: one line, nothing invisible', () => {
  const given = surveyForReport({ version: 1, answers, includeInReport: true }) ?? [];
  expect(given).toEqual([
    { question: 'python', answer: 'often' },
    { question: 'goal', answer: 'A heat equation' },
  ]);
  expect(given.map((answer) => surveyAnswerSchema.safeParse(answer).success)).toEqual([true, true]);
});

test('stored answers of another version or shape count as none', () => {
  expect(parseSurvey('{"version":1,"answers":{"python":3},"includeInReport":true}')).toBeUndefined();
  expect(parseSurvey(undefined)).toBeUndefined();
});

describe('an answer', () => {
  test.each(['denied', 'full'] as const)(
    'is said to be kept, and not to be where storage is %s; it is never gone from the page',
    (failure) => {
      const disk = new MemoryStorage();
      Object.assign(globalThis, { window: Object.assign(new EventTarget(), { localStorage: disk }) });
      const stop = startSurvey();
      answerSurvey('python', 'often');
      expect(surveyStore.getState().saved).toEqual({ kind: 'saved' });
      disk.failure = failure;
      includeSurvey(true);
      const state = { version: 1, answers: { python: 'often' }, includeInReport: true };
      expect(surveyStore.getState()).toEqual({ ...state, saved: { kind: 'unsaved', reason: failure } });
      stop();
      startSurvey();
      expect(surveyStore.getState()).toEqual({ ...state, saved: { kind: 'unsaved', reason: failure } });
      disk.failure = 'none';
      startSurvey();
      expect(surveyStore.getState().saved).toEqual({ kind: 'saved' });
      expect(parseSurvey(disk.getItem('forkjoin.survey') ?? '')).toEqual(state);
    },
  );
});
