import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readReports } from '../../../cli/regrade/read-reports';
import { RegradeLog } from '../../../cli/regrade/regrade-log';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regrade-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('forkjoin regrade', () => {
  it('goes on where it was interrupted, a half-written line left out', () => {
    const path = join(folder, 'log.jsonl');
    const earned = { kind: 'passed', stars: 3, message: 'Passed.' } as const;
    new RegradeLog(path).add('one', earned);
    appendFileSync(path, '\n{"key":"two","ear');
    const again = new RegradeLog(path);
    expect(again.find('one')).toEqual(earned);
    expect(again.find('two')).toBeUndefined();
    again.add('two', earned);
    expect(new RegradeLog(path).find('two')).toEqual(earned);
  });

  it('names every file that is no report, and reads a folder as its files', () => {
    writeFileSync(join(folder, 'a.json'), '{');
    writeFileSync(join(folder, 'b.json'), 'x'.repeat(13_000_000));
    mkdirSync(join(folder, 'c.json'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'd.json'));
    mkdirSync(join(folder, 'Ada_17'));
    writeFileSync(join(folder, 'Ada_17', 'report.json'), '');
    writeFileSync(join(folder, 'notes.txt'), 'left out');
    expect(readReports([folder])).toEqual([
      { kind: 'bad', name: 'Ada_17/report.json', reason: 'is empty' },
      { kind: 'bad', name: 'a.json', reason: 'is not JSON, or was cut off' },
      { kind: 'bad', name: 'b.json', reason: 'is too large for a report' },
      { kind: 'bad', name: 'c.json', reason: 'is no file' },
      { kind: 'bad', name: 'd.json', reason: 'could not be read from the disk' },
    ]);
  });
});
