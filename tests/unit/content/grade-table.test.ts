import { describe, expect, it } from 'vitest';

import { type Agreement, claimsOf } from '../../../lib/content/schema/claims';
import { type GradedClaim, gradeTable } from '../../../lib/content/schema/grade-table';
import type { Report } from '../../../lib/content/schema/report';
import type { Stars } from '../../../lib/protocol/grade';
import { writeCsv } from '../../../lib/util/write-csv';

const claim = (file: string, learner: string, challenge: string, stars: Stars) => ({
  file,
  claim: {
    learner,
    challenge,
    claimed: { stars, hasPassed: stars > 1 },
    attempts: 1,
    spanMs: 0,
    feedback: '',
    attempt: undefined,
  },
});

const graded = (
  claimed: ReturnType<typeof claim>,
  agreement: Agreement,
  stars: Stars | undefined,
): GradedClaim => ({
  ...claimed,
  agreement,
  earned:
    stars === undefined ? undefined : { kind: stars > 1 ? 'passed' : 'wrong-output', stars, message: '' },
});

const open = (claimed: ReturnType<typeof claim>): GradedClaim => ({
  ...claimed,
  agreement: undefined,
  earned: undefined,
});

describe('the grades of a class', () => {
  it('are a row for each report and a column for each challenge, earned before claimed', () => {
    expect(
      gradeTable([
        graded(claim('a/r.json', 'Anna', 'axpy', 3), 'fewer-stars', 2),
        open(claim('a/r.json', 'Anna', 'ufuncs', 1)),
        graded(claim('b/r.json', 'Anna', 'axpy', 3), 'not-earned', 0),
        graded(claim('c.json', 'Bo', 'axpy', 3), 'unclear', 1),
        graded(claim('c.json', 'Bo', 'blocks', 3), 'not-shown', undefined),
      ]),
    ).toEqual({
      columns: ['learner', 'file', 'axpy (partly claimed)', 'blocks', 'ufuncs (claimed)', 'only claimed'],
      cells: [
        ['Anna', 'a/r.json', 2, undefined, 1, 'ufuncs'],
        ['Anna', 'b/r.json', 0, undefined, undefined, ''],
        ['Bo', 'c.json', 3, 0, undefined, 'axpy'],
      ],
    });
  });

  it('are a file that a learning platform imports, without a formula of a learner', () => {
    const { columns, cells } = gradeTable([graded(claim('x.json', '=cmd|calc', 'axpy', 2), 'agrees', 2)]);
    expect(writeCsv(columns, cells)).toBe(`learner,file,axpy,only claimed\r\n"'=cmd|calc",x.json,2,\r\n`);
  });
});

describe('what a learner wrote', () => {
  it('stands with its challenge, and what was written on lessons with the first', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const challenge = (name: string) => ({
      challenge: name,
      best: { stars: 0 as const, hasPassed: false },
      attempts: [],
    });
    const report: Report = {
      format: 'forkjoin-report',
      version: 1,
      learner: 'Ada',
      build: 'b1',
      at,
      environment: { engine: 'Chrome 140', cores: 4 },
      challenges: [challenge('axpy'), challenge('dot')],
      feedback: [
        { item: 'gpu/dot', text: '=1+1\nand\u202e more', at },
        { item: 'vectorisation/ufuncs', text: 'Too long.', at },
        { item: 'vectorisation/axpy', text: ' ', rating: 'right', at },
      ],
    };
    expect(claimsOf(report).map(({ feedback }) => feedback)).toEqual([
      'vectorisation/ufuncs: Too long.',
      'gpu/dot: =1+1 and more',
    ]);
    const { feedback, ...silent } = report;
    expect(feedback).toHaveLength(3);
    expect(claimsOf(silent).map((one) => one.feedback)).toEqual(['', '']);
  });
});
