import { describe, expect, it, vi } from 'vitest';

import { ReportDesk } from '../../../lib/client/report-desk';
import type { Verdict } from '../../../lib/protocol/grade';
import { answer, earn, file, newMemory, report } from './report-fixtures';

vi.stubGlobal('fetch', answer);

/** Gives each call the next answer of its list, and the last one for ever. */
const answers = <Answer>(...list: readonly Answer[]): (() => Answer) => {
  let k = 0;
  return () => list[Math.min(k++, list.length - 1)] as Answer;
};

const PASSED = earn('passed', 3);
const gone = (): Promise<never> => Promise.reject(new Error('gone'));

describe('a machine that fails', () => {
  function openOn(prepare: () => Promise<void>, grade: () => Promise<Verdict>) {
    const asked = { prepare: 0, grade: 0, renew: 0 };
    const desk = new ReportDesk(
      {
        prepare: () => {
          asked.prepare++;
          return prepare();
        },
        grade: () => {
          asked.grade++;
          return grade();
        },
        renew: () => asked.renew++,
        stop: () => undefined,
      },
      newMemory(),
    );
    return { desk, asked };
  }
  const well = (): Promise<void> => Promise.resolve();
  const passed = (): Promise<Verdict> => Promise.resolve(PASSED);
  const agreements = (desk: ReportDesk): readonly string[] =>
    [...desk.store.getState().regraded.values()].map(({ agreement }) => agreement);
  const ada = file('ada.json', report('Ada', 'good'));
  const bob = file('bob.json', report('Bob', 'good'));

  it('judges nobody where Python does not start, says so, and goes on later', async () => {
    const next = answers(gone, gone, well);
    const { desk, asked } = openOn(() => next()(), passed);
    await desk.read([ada, bob]);
    await desk.regrade();
    const { regraded, failure, grading } = desk.store.getState();
    expect({ rows: [...regraded], failure, grading, ...asked }).toEqual({
      rows: [],
      failure: 'Python did not start: gone',
      grading: undefined,
      prepare: 2,
      grade: 0,
      renew: 3,
    });
    await desk.regrade();
    expect(agreements(desk)).toEqual(['agrees', 'agrees']);
    expect(desk.store.getState().failure).toBeUndefined();
  });

  it('is tried once more, with Python started anew', async () => {
    const start = answers(gone, well);
    const { desk } = openOn(() => start()(), passed);
    await desk.read([ada]);
    await desk.regrade();
    expect(agreements(desk)).toEqual(['agrees']);
  });

  it('in the middle of a grading counts against no program that passes the second time', async () => {
    const grade = answers(gone, passed);
    const { desk, asked } = openOn(well, () => grade()());
    await desk.read([ada]);
    await desk.regrade();
    expect(agreements(desk)).toEqual(['agrees']);
    expect(asked).toEqual({ prepare: 2, grade: 2, renew: 2 });
  });

  it('when grading is stopped leaves its program ungraded', async () => {
    const { desk } = openOn(well, () => {
      desk.stop();
      return gone();
    });
    await desk.read([ada]);
    await desk.regrade();
    expect(agreements(desk)).toEqual([]);
  });
});
