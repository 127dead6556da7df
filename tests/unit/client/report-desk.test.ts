import { describe, expect, it, vi } from 'vitest';

import { ReportDesk, type ReadableFile } from '../../../lib/client/report-desk';
import { type Regraded, regradeCells, regradeColumns } from '../../../lib/content/schema/claims';
import type { GradeRequest, Verdict } from '../../../lib/protocol/grade';
import { writeCsv } from '../../../lib/util/write-csv';

const at = '2026-01-01T00:00:00.000Z';
const report = (learner: string, code: string, stars = 3): string =>
  JSON.stringify({
    format: 'forkjoin-report',
    version: 1,
    learner,
    build: 'b',
    at,
    environment: { engine: 'test', cores: 2 },
    challenges: [
      {
        challenge: 'axpy',
        best: { stars, hasPassed: true },
        attempts: [
          {
            id: 'attempt-1',
            challenge: 'axpy',
            at,
            code,
            kind: 'passed',
            stars,
            workers: 1,
            gradingMs: 1,
            build: 'b',
          },
        ],
      },
    ],
  });

const file = (name: string, text: string): ReadableFile => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
});

const earn = (kind: Verdict['kind'], stars: Verdict['stars']): Verdict => ({
  challenge: 'axpy',
  kind,
  stars,
  message: `earned ${kind}`,
  cases: [],
  counters: { processes: 1, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 },
  environment: { engine: 'test', python: '3.13', cores: 2, seed: 1, gradedAt: at },
});

/** Passes what says so, and breaks down where a program breaks the sandbox. */
function openDesk() {
  const seeds = new Set<number>();
  const desk = new ReportDesk({
    grade: ({ submission, seed }: GradeRequest) => {
      seeds.add(seed);
      if (submission === 'crash') return Promise.reject(new Error('the page is gone'));
      return Promise.resolve(submission === 'good' ? earn('passed', 3) : earn('wrong-output', 0));
    },
    renew: () => undefined,
    stop: () => undefined,
  });
  return { desk, seeds };
}

vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ slug: 'axpy', spec: { workers: 1 } })));

describe('report files of a class', () => {
  it('are each read or named with what is wrong', async () => {
    const { desk } = openDesk();
    await desk.read([
      file('ada.json', report('Ada', 'good')),
      file('cut.json', report('Eve', 'good').slice(0, 99)),
      { name: 'huge.json', size: 1e9, text: () => Promise.reject(new Error('must not be read')) },
      { name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) },
    ]);
    const { reports, bad } = desk.store.getState();
    expect(reports.map(({ file: name }) => name)).toEqual(['ada.json']);
    expect(bad).toEqual([
      { file: 'cut.json', reason: 'is not JSON, or was cut off' },
      { file: 'huge.json', reason: 'is too large for a report' },
      { file: 'gone.json', reason: 'could not be read from the disk' },
    ]);
  });

  it('that come twice replace themselves', async () => {
    const { desk } = openDesk();
    await desk.read([file('ada.json', report('Ada', 'good')), file('ada.json', report('Ada L.', 'good'))]);
    expect(desk.store.getState().reports.map(({ report: one }) => one.learner)).toEqual(['Ada L.']);
  });

  it('are graded again, claimed against earned, and one that breaks its sandbox stops nobody', async () => {
    const { desk, seeds } = openDesk();
    await desk.read([
      file('ada.json', report('Ada', 'good')),
      file('bob.json', report('Bob', 'bad')),
      file('mal.json', report('Mal', 'crash')),
      file('zoe.json', report('Zoe', 'good')),
    ]);
    await desk.regrade();
    const rows = [...desk.store.getState().regraded.values()];
    expect(rows.map(({ file: name, agreement }) => [name, agreement])).toEqual([
      ['ada.json', 'agrees'],
      ['bob.json', 'not-earned'],
      ['mal.json', 'not-shown'],
      ['zoe.json', 'agrees'],
    ]);
    expect(seeds.size).toBe(4);
  });
});

describe('the table for a spreadsheet', () => {
  it('holds no formula that a learner wrote', () => {
    const row: Regraded = {
      file: 'x.json',
      claim: {
        learner: '=HYPERLINK("http://x")',
        challenge: 'axpy',
        claimed: { stars: 3, hasPassed: true },
        attempts: 1,
        attempt: undefined,
      },
      earned: undefined,
      agreement: 'not-shown',
    };
    expect(writeCsv(regradeColumns, [regradeCells(row)])).toBe(
      'file,learner,challenge,claimed stars,claimed passed,attempts,earned stars,earned verdict,agreement,message\r\n' +
        `x.json,"'=HYPERLINK(""http://x"")",axpy,3,yes,1,,,not-shown,\r\n`,
    );
  });
});
