import { describe, expect, it, vi } from 'vitest';

import { ReportDesk } from '../../../lib/client/report-desk';
import { answer, at, earn, file, newMemory, openDesk, report } from './report-fixtures';

vi.stubGlobal('fetch', answer);

describe('a later report of the same learner', () => {
  const later = file('ada.json', report('Ada', 'bad'));

  it('is graded anew: what the earlier one earned says nothing of it', async () => {
    const { desk } = openDesk();
    await desk.read([file('ada.json', report('Ada', 'good')), file('bob.json', report('Bob', 'good'))]);
    await desk.regrade();
    await desk.read([later, file('bob.json', report('Bob', 'good'))]);
    const { regraded, replaced } = desk.store.getState();
    expect({ rows: [...regraded.keys()], replaced }).toEqual({ rows: ['bob.json axpy'], replaced: 1 });
    await desk.regrade();
    expect(desk.store.getState().regraded.get('ada.json axpy')?.agreement).toBe('not-earned');
  });

  it('that comes in the middle of grading is not given the verdict of the earlier one', async () => {
    const desk: ReportDesk = new ReportDesk(
      {
        prepare: () => Promise.resolve(),
        grade: async () => {
          await desk.read([later]);
          return earn('passed', 3);
        },
        renew: () => undefined,
        stop: () => undefined,
      },
      newMemory(),
    );
    await desk.read([file('ada.json', report('Ada', 'good'))]);
    await desk.regrade();
    expect([...desk.store.getState().regraded]).toEqual([]);
  });

  it('takes no place of another learner with the same name', async () => {
    const { desk } = openDesk();
    await desk.read([
      file('report.json', report('Anna', 'good', 'attempt-1')),
      file('report.json', report('Anna', 'bad', 'attempt-2')),
      file('report.json', report('Anna', 'better', 'attempt-2')),
    ]);
    const { reports, replaced } = desk.store.getState();
    expect(reports.map((one) => [one.file, one.report.challenges[0]?.attempts[0]?.code])).toEqual([
      ['report.json', 'good'],
      ['report.json (2)', 'better'],
    ]);
    expect(replaced).toBe(1);
  });

  it('stays when the earlier one comes after it', async () => {
    const { desk } = openDesk();
    const earlier = report('Ada', 'good').replace(
      `"build":"b","at":"${at}"`,
      '"build":"b","at":"2025-01-01T00:00:00Z"',
    );
    await desk.read([later, file('ada.json', earlier)]);
    const { reports, replaced } = desk.store.getState();
    expect({ files: reports.map((one) => one.file), replaced }).toEqual({
      files: ['ada.json', 'ada.json (2)'],
      replaced: 0,
    });
  });
});

describe('files that are dropped', () => {
  it('while others are read are read too', async () => {
    const { desk } = openDesk();
    const drop = (names: readonly string[]): Promise<void> =>
      desk.read(names.map((name) => file(`${name}.json`, report(name, 'good', `attempt-${name}`))));
    const reading = [drop(['ada', 'bob']), drop(['cyd']), drop(['dan', 'eve'])];
    await reading[0];
    expect(desk.store.getState().reports).toHaveLength(2);
    await Promise.all(reading);
    const { reports, reading: last } = desk.store.getState();
    expect(reports.map((one) => one.file)).toEqual([
      'ada.json',
      'bob.json',
      'cyd.json',
      'dan.json',
      'eve.json',
    ]);
    expect(last).toBeUndefined();
  });

  it('and are bad are each listed, and once only when the folder is dropped again', async () => {
    const { desk } = openDesk();
    const folder = [
      file('report.json', ''),
      file('report.json', ''),
      file('report.json', report('Ada', 'good')),
      file('report.json', '{'),
    ];
    const listed = [
      { file: 'report.json', reason: 'is empty' },
      { file: 'report.json (2)', reason: 'is empty' },
      { file: 'report.json (3)', reason: 'is not JSON, or was cut off' },
    ];
    await desk.read(folder);
    expect(desk.store.getState().bad).toEqual(listed);
    await desk.read(folder);
    expect(desk.store.getState().bad).toEqual(listed);
    expect(desk.store.getState().reports).toHaveLength(1);
  });
});
