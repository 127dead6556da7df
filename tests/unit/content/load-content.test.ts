import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../lib/content/content-error';
import { loadCatalogue } from '../../../lib/content/load-catalogue';
import { contentFixtures, withOverlay } from './overlay-fixture';

const valid = join(contentFixtures, 'valid');

describe('content that is right', () => {
  test('gives a challenge with everything that the grader and the page need', () => {
    const [challenge] = loadCatalogue(valid).challenges;
    expect({ ...challenge, statement: 0, hints: challenge?.hints.length, explanation: 0, spec: 0 }).toEqual({
      kind: 'challenge',
      slug: 'add-up',
      track: 'counting',
      title: 'Add up',
      summary: 'Add numbers up.',
      minutes: 15,
      difficulty: 1,
      step: 1,
      requires: ['counting/first-steps'],
      outcomes: ['Add numbers up.'],
      starter: 'def add_up(numbers):\n    return 0\n',
      statement: 0,
      hints: 3,
      explanation: 0,
      spec: 0,
      mistakes: [
        {
          name: 'first-apart',
          verdict: 'error',
          why: 'Fails on no numbers.',
          code: expect.stringContaining('numbers[0]') as string,
        },
        {
          name: 'loop',
          verdict: 'too-slow',
          why: 'Still a loop. Every number becomes an object.',
          code: expect.stringContaining('sum(int(n)') as string,
        },
        {
          name: 'one-short',
          verdict: 'wrong-output',
          why: 'Leaves out the last number.',
          code: expect.stringContaining('numbers[:-1]') as string,
        },
      ],
    });
  });

  test('gives a grade spec in milliseconds, with the defaults filled in', () => {
    const spec = loadCatalogue(valid).challenges[0]?.spec;
    expect({ ...spec, sources: Object.keys(spec?.sources ?? {}) }).toEqual({
      slug: 'add-up',
      entry: 'add_up',
      packages: ['numpy'],
      comparison: { kind: 'exact' },
      gate: { kind: 'speed', against: 'baseline', atLeast: 5 },
      workers: 1,
      timeoutMs: 20_000,
      timingBudgetMs: 20_000,
      sources: ['inputs', 'reference', 'baseline'],
    });
  });

  test('gives a lesson whose objectives are the outcomes in tracks.json', () => {
    const [lesson] = loadCatalogue(valid).lessons;
    expect({ ...lesson, document: lesson?.document.children.map(({ kind }) => kind) }).toEqual({
      kind: 'lesson',
      slug: 'first-steps',
      track: 'counting',
      title: 'First steps',
      summary: 'How to count.',
      minutes: 10,
      questions: ['How many are there?'],
      objectives: ['Count to three.'],
      requires: [],
      sources: [],
      document: ['element', 'run', 'challenge'],
    });
  });
});

test('all mistakes of all files are told at once', () => {
  withOverlay('many-mistakes', (root) => {
    let message = '';
    try {
      loadCatalogue(root);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      message = error.message;
    }
    expect(message.split('\n')).toEqual([
      '5 problems in the content',
      '  counting/first-steps/lesson.json: minutes: Too small: expected number to be >=5',
      '  counting/first-steps/lesson.md:1: there is no run block with the id "count"',
      '  counting/add-up/challenge.json: title: is missing (string)',
      '  counting/add-up/challenge.json: hint: is no known field',
      '  counting/add-up/hints.md: is empty',
    ]);
  });
});
