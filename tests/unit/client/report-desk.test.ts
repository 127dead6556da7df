import { describe, expect, it, vi } from 'vitest';

import type { RegradeMemory } from '../../../lib/client/regrade-memory';
import { ReportDesk } from '../../../lib/client/report-desk';
import { type Regraded, regradeCells, regradeColumns } from '../../../lib/content/schema/claims';
import type { GradeRequest } from '../../../lib/protocol/grade';
import { writeCsv } from '../../../lib/util/write-csv';
import { answer, earn, file, newMemory, openDesk, report } from './report-fixtures';

vi.stubGlobal('fetch', answer);

/** Desks one after the other, as after a reload; the first is stopped while it grades a program. */
function openInterrupted() {
  const asked: string[] = [];
  const openAgain = (memory: RegradeMemory, last?: string): ReportDesk => {
    const desk = new ReportDesk(
      {
        grade: ({ submission }: GradeRequest) => {
          asked.push(submission);
          if (submission !== last) return Promise.resolve(earn('passed', 3));
          desk.stop();
          return Promise.resolve(earn('interrupted', 0));
        },
        prepare: () => Promise.resolve(),
        renew: () => undefined,
        stop: () => undefined,
      },
      memory,
    );
    return desk;
  };
  return { asked, openAgain, memory: newMemory() };
}

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

  it('that come twice replace themselves, and those of other learners stand beside', async () => {
    const { desk } = openDesk();
    await desk.read([
      file('report.json', report('Ada', 'good')),
      file('report.json', report('Bob', 'good')),
      file('report.json', report('Ada', 'bad')),
    ]);
    const { reports } = desk.store.getState();
    expect(
      reports.map(({ file: name, report: one }) => [name, one.learner, one.challenges[0]?.attempts[0]?.code]),
    ).toEqual([
      ['report.json (2)', 'Bob', 'good'],
      ['report.json', 'Ada', 'bad'],
    ]);
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

  it('go on where grading was stopped, after a reload too, and are graded anew once all are', async () => {
    const { memory, asked, openAgain } = openInterrupted();
    const files = ['ada', 'bob', 'cyd'].map((name) => file(`${name}.json`, report(name, `good # ${name}`)));
    const first = openAgain(memory, 'good # bob');
    await first.read(files);
    await first.regrade();
    expect([...first.store.getState().regraded.keys()]).toEqual(['ada.json axpy']);

    const second = openAgain(memory);
    await second.read(files);
    await second.regrade();
    expect(second.store.getState().regraded.size).toBe(3);
    expect(asked).toEqual(['good # ada', 'good # bob', 'good # bob', 'good # cyd']);
    await second.regrade();
    expect(asked.slice(4)).toEqual(['good # ada', 'good # bob', 'good # cyd']);
  });

  it('go on behind a program that ends the tab each time', async () => {
    const memory = newMemory();
    const files = ['mal', 'zoe'].map((name) => file(`${name}.json`, report(name, `# ${name}`)));
    let tries = 0;
    const openTab = async (): Promise<ReportDesk> => {
      const desk = new ReportDesk(
        {
          grade: ({ submission }) => {
            if (submission !== '# mal') return Promise.resolve(earn('passed', 3));
            tries++;
            // A tab that is gone never answers.
            return new Promise(() => undefined);
          },
          prepare: () => Promise.resolve(),
          renew: () => undefined,
          stop: () => undefined,
        },
        memory,
      );
      await desk.read(files);
      return desk;
    };
    for (let lost = 0; lost < 2; lost++) {
      const desk = await openTab();
      void desk.regrade();
      await vi.waitFor(() => {
        expect(tries).toBe(lost + 1);
      });
      expect(desk.store.getState().regraded.size).toBe(0);
    }
    const third = await openTab();
    await third.regrade();
    expect([...third.store.getState().regraded.values()].map(({ agreement }) => agreement)).toEqual([
      'not-shown',
      'agrees',
    ]);
  });

  it('are judged by nobody while the site does not answer', async () => {
    const { desk } = openDesk();
    const elsewhere = report('Ada', 'good').replaceAll('axpy', 'unreachable');
    await desk.read([file('ada.json', elsewhere), file('bob.json', report('Bob', 'good'))]);
    await desk.regrade();
    const { regraded, failure } = desk.store.getState();
    expect([...regraded]).toEqual([]);
    expect(failure).toBe('The site answered with status 503.');
  });

  it('on a challenge that the site does not have show nothing', async () => {
    const { desk } = openDesk();
    await desk.read([file('ada.json', report('Ada', 'good').replaceAll('axpy', 'unknown'))]);
    await desk.regrade();
    expect([...desk.store.getState().regraded.values()].map(({ agreement }) => agreement)).toEqual([
      'not-shown',
    ]);
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
        spanMs: 90 * 60_000,
        feedback: 'vectorisation/axpy: Good.',
        attempt: undefined,
      },
      earned: undefined,
      agreement: 'not-shown',
    };
    expect(writeCsv(regradeColumns, [regradeCells(row)])).toBe(
      'file,learner,challenge,claimed stars,claimed passed,attempts,minutes between first and last,claimed median ms,' +
        'claimed speed against the baseline,feedback,earned stars,earned verdict,agreement,message\r\n' +
        `x.json,"'=HYPERLINK(""http://x"")",axpy,3,yes,1,90,,,vectorisation/axpy: Good.,,,not-shown,\r\n`,
    );
  });
});
