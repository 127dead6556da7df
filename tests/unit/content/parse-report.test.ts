import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseReport } from '../../../lib/content/schema/parse-report';
import { reportLimits, type Report } from '../../../lib/content/schema/report';

const report: Report = {
  format: 'forkjoin-report',
  version: 1,
  learner: 'Ada',
  build: 'b1',
  at: '2026-01-01T00:00:00.000Z',
  environment: { engine: 'Chrome 140', cores: 4 },
  challenges: [
    {
      challenge: 'axpy',
      best: { stars: 3, hasPassed: true },
      attempts: [
        {
          id: '7b0f2d4a-0000-4000-8000-000000000000',
          challenge: 'axpy',
          at: '2026-01-01T00:00:00.000Z',
          code: 'def axpy(a, x, y):\n    return a * x + y\n',
          kind: 'passed',
          stars: 3,
          workers: 1,
          gradingMs: 1000,
          build: 'b1',
        },
      ],
    },
  ],
};

const bad = (reason: string | RegExp) => ({
  kind: 'bad',
  reason: typeof reason === 'string' ? reason : (expect.stringMatching(reason) as string),
});

describe('a report file', () => {
  it('is read as it was written', () => {
    expect(parseReport(JSON.stringify(report))).toEqual({ kind: 'good', content: report });
  });

  it.each([
    ['', bad('is empty')],
    ['{"format":', bad('is not JSON, or was cut off')],
    ['[]', bad(/expected object/)],
    ['"' + String.raw`\"`.repeat(1_900_000), bad('is not JSON, or was cut off')],
    ['['.repeat(100_000), bad('is nested too deeply')],
    [' '.repeat(reportLimits.fileLength + 1), bad('is larger than 4 MB')],
    [JSON.stringify({ ...report, version: 2 }), bad('version: is of a version that this site does not know')],
    [JSON.stringify({ ...report, learner: 'a\u202eb' }), bad('learner: must not hold invisible signs')],
    [JSON.stringify({ ...report, learner: '  ' }), bad('learner: must hold a name')],
    [JSON.stringify({ ...report, extra: 1 }), bad(/extra/)],
    [JSON.stringify(report).replace('{', '{"__proto__":{"isTeacher":true},'), bad(/__proto__/)],
    [
      JSON.stringify({ ...report, challenges: [...report.challenges, ...report.challenges] }),
      bad('lists a challenge twice'),
    ],
    [
      JSON.stringify({ ...report, challenges: [{ ...report.challenges[0], challenge: 'dot' }] }),
      bad('challenges.0: holds an attempt at another challenge'),
    ],
    [JSON.stringify(report).replace('"axpy"', '"../../etc"'), bad(/lower-case words/)],
    [JSON.stringify(report).replace('"stars":3', '"stars":30'), bad(/challenges\.0\.best\.stars/)],
    [JSON.stringify(report).replace('"gradingMs":1000', '"gradingMs":1e999'), bad(/gradingMs/)],
  ])('is refused with a reason: %#', (text, expected) => {
    expect(parseReport(text)).toEqual(expected);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseReport(text).kind).toBe('bad');
      }),
      { numRuns: 500 },
    );
  });
});
