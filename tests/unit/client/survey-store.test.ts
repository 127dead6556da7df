import { expect, test } from 'vitest';
import { parseSurvey, surveyForReport } from '../../../lib/client/survey-store';
import { surveyAnswerSchema } from '../../../lib/content/schema/report';

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
