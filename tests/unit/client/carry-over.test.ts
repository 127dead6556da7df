import { beforeEach, describe, expect, it } from 'vitest';

import { buildReport, countTooLong } from '../../../lib/client/build-report';
import { DraftStore } from '../../../lib/client/draft-store';
import { exportBackup } from '../../../lib/client/export-backup';
import { applyImport, planImport } from '../../../lib/client/import-backup';
import { SafeStorage } from '../../../lib/client/safe-storage';
import { readShelf } from '../../../lib/client/shelf';
import { type Backup, type LeftOut, backupLimits } from '../../../lib/content/schema/backup';
import { type ReadBackup, parseBackup } from '../../../lib/content/schema/parse-backup';
import { parseReport } from '../../../lib/content/schema/parse-report';
import { type Attempt, reportLimits } from '../../../lib/content/schema/report';
import { writeBackup } from '../../../lib/content/schema/write-backup';
import { MemoryStorage } from './memory-storage';

const attempt = (id: number, change: Partial<Attempt> = {}): Attempt => ({
  id: `attempt-${String(id).padStart(4, '0')}`,
  challenge: 'axpy',
  at: new Date(1_700_000_000_000 - id * 1000).toISOString(),
  code: `x = ${id}`,
  kind: 'too-slow',
  stars: 1,
  workers: 1,
  gradingMs: 1000,
  build: 'b1',
  ...change,
});

const device = () => new SafeStorage(() => memory);
let memory = new MemoryStorage();
beforeEach(() => {
  memory = new MemoryStorage();
  Object.assign(globalThis, { window: new EventTarget() });
});

const draft = (code: string) => JSON.stringify({ code, savedAt: '2026-01-01T00:00:00Z', tab: 'other' });

const NOTHING: LeftOut = { 'too-long': 0, 'too-many': 0, unknown: 0 };

function readBack(text: string): ReadBackup {
  const parsed = parseBackup(text);
  if (parsed.kind === 'bad') throw new Error(parsed.reason);
  return parsed.content;
}

describe('everything in one file', () => {
  it('lays the texts that were set aside on two devices on one shelf, newest first', () => {
    const here = device();
    const [both, mine] = ['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'];
    here.write(
      'shelf/axpy',
      JSON.stringify([
        { code: 'both', at: both },
        { code: 'mine', at: mine },
      ]),
    );
    const theirs = [
      { code: 'theirs', at: '2026-01-03T00:00:00Z' },
      { code: 'both', at: mine },
    ];
    const backup = exportBackup(here, []);
    const entries = [{ key: 'shelf/axpy', text: JSON.stringify(theirs) }];
    const plan = planImport({ ...backup, entries }, here);
    expect(plan.differing).toEqual([]);
    applyImport(plan, false, here);
    expect(readShelf(here, 'axpy').map(({ code }) => code)).toEqual(['theirs', 'both', 'mine']);
  });

  it('comes back whole on an empty device', () => {
    const here = device();
    here.write('draft/challenge/axpy@1', draft('mine'));
    here.write('settings', '{"theme":"dark"}');
    here.write('progress/axpy', '{"stars":2,"hasPassed":true}');
    const written = writeBackup(exportBackup(here, [attempt(1)]));
    const { backup, leftOut } = readBack(written.text);
    expect([written.leftOut, leftOut]).toEqual([NOTHING, NOTHING]);
    const before = here.keys('').map((key) => [key, here.read(key)]);
    memory = new MemoryStorage();
    const there = device();
    const plan = planImport(backup, there);
    expect(applyImport(plan, false, there)).toMatchObject({ unsaved: 0 });
    expect(there.keys('').map((key) => [key, there.read(key)])).toEqual(expect.arrayContaining(before));
    expect(plan.attempts).toEqual([attempt(1)]);
  });

  it('leaves a program that differs beside the one here, and its editor asks', () => {
    const here = device();
    here.write('draft/p', draft('theirs'));
    const backup = exportBackup(here, []);
    here.write('draft/p', draft('mine'));
    applyImport(planImport(backup, here), true, here);
    const editor = new DraftStore({ storage: here, key: 'p', starter: '', tab: 'here' });
    editor.start();
    expect(editor.store.getState()).toMatchObject({ code: 'theirs', conflict: 'mine' });
  });

  it('carries the second text of two tabs that differ, and the editor of the other device asks', () => {
    const open = (tab: string) => new DraftStore({ storage: device(), key: 'p', starter: '', tab });
    const [one, other] = [open('one'), open('other')];
    one.start();
    other.start();
    one.edit('mine');
    other.edit('second');
    const written = writeBackup(exportBackup(device(), []));
    expect(written.leftOut).toEqual(NOTHING);
    memory = new MemoryStorage();
    const there = device();
    const { backup } = readBack(written.text);
    applyImport(planImport(backup, there), false, there);
    // Read twice, it brings nothing twice.
    expect(planImport(backup, there)).toEqual({ fresh: [], programs: [], differing: [], attempts: [] });
    const editor = open('there');
    editor.start();
    expect(editor.store.getState()).toMatchObject({
      code: 'second',
      conflict: 'mine',
      conflictOrigin: 'file',
    });
  });

  it('keeps every program of one editor that differs from those here', () => {
    const here = device();
    const entries = [
      { key: 'beside/draft/p/a', text: draft('beside one') },
      { key: 'beside/draft/p/b', text: draft('beside two') },
      { key: 'beside/draft/p/c', text: draft('mine') },
      { key: 'draft/p', text: draft('theirs') },
    ];
    here.write('draft/p', draft('mine'));
    here.write('beside/draft/p/b', draft('typed here'));
    applyImport(planImport({ ...exportBackup(here, []), entries }, here), false, here);
    const codes = here.keys('').map((key) => (JSON.parse(here.read(key) ?? '') as { code: string }).code);
    expect(codes.sort()).toEqual(['beside one', 'beside two', 'mine', 'theirs', 'typed here']);
  });

  it('never takes an earned star away', () => {
    const here = device();
    here.write('progress/axpy', '{"stars":1,"hasPassed":true}');
    const backup = exportBackup(here, []);
    here.write('progress/axpy', '{"stars":3,"hasPassed":false}');
    applyImport(planImport(backup, here), false, here);
    expect(here.read('progress/axpy')).toBe('{"stars":3,"hasPassed":true}');
  });

  it('asks about whatever else differs, and keeps what is here unless told otherwise', () => {
    const here = device();
    here.write('settings', '{"theme":"dark"}');
    const backup = exportBackup(here, []);
    here.write('settings', '{"theme":"light"}');
    const plan = planImport(backup, here);
    expect(plan.differing).toEqual([{ key: 'settings', text: '{"theme":"dark"}' }]);
    applyImport(plan, false, here);
    expect(here.read('settings')).toBe('{"theme":"light"}');
    applyImport(plan, true, here);
    expect(here.read('settings')).toBe('{"theme":"dark"}');
  });

  it('says how much a full device could not keep', () => {
    const here = device();
    here.write('draft/p', draft('mine'));
    const backup = exportBackup(here, []);
    memory = new MemoryStorage();
    memory.failure = 'full';
    const full = device();
    expect(applyImport(planImport(backup, full), false, full).unsaved).toBe(1);
  });
});

describe('a file that holds more than it should', () => {
  const backupOf = (change: Partial<Record<keyof Backup, unknown>>): string =>
    JSON.stringify({ ...exportBackup(device(), []), ...change });

  it('brings back the longest program, the longest shelf and the longest attempt that a browser keeps', () => {
    const long = '#'.repeat(1_000_000);
    const here = device();
    here.write('draft/p', draft(long));
    here.write('shelf/p', JSON.stringify([{ code: long, at: '' }]));
    const written = writeBackup(exportBackup(here, [attempt(1, { code: long })]));
    const { backup, leftOut } = readBack(written.text);
    expect(backup.entries.map(({ key }) => key)).toEqual(['draft/p', 'shelf/p']);
    expect(backup.attempts).toEqual([attempt(1, { code: long })]);
    expect([written.leftOut, leftOut]).toEqual([NOTHING, NOTHING]);
  });

  it('gives what is good in it, and says how much is not and why', () => {
    const tooLong = { key: 'draft/q', text: '#'.repeat(backupLimits.textLength + 1) };
    const { backup, leftOut } = readBack(
      backupOf({
        entries: [{ key: 'draft/p', text: 'mine' }, tooLong, { key: '../x', text: '' }, { key: 'a' }, null],
        attempts: [attempt(1), { ...attempt(2), stars: 9 }, { ...attempt(3), more: true }, 'attempt'],
      }),
    );
    expect(backup).toMatchObject({ entries: [{ key: 'draft/p', text: 'mine' }], attempts: [attempt(1)] });
    expect(leftOut).toEqual({ 'too-long': 1, 'too-many': 0, unknown: 6 });
  });

  it('is not looked at beyond what a file may hold', () => {
    const entries = Array.from({ length: 1_000_000 }, () => 0);
    expect(readBack(backupOf({ entries })).leftOut).toEqual({
      'too-long': 0,
      'too-many': 1_000_000 - backupLimits.entries,
      unknown: backupLimits.entries,
    });
  });

  it.each([
    ['of another format', { format: 'forkjoin-report' }],
    ['of another version', { version: 2 }],
    ['with a field too many', { more: 1 }],
    ['without a list', { attempts: {} }],
  ])('%s is refused', (_, change) => {
    expect(parseBackup(backupOf(change as Partial<Backup>)).kind).toBe('bad');
  });

  it('is never written: the oldest attempts stay out, and are counted', () => {
    const here = device();
    here.write('draft/p', draft('mine'));
    const code = '#'.repeat(5_000_000);
    const many = Array.from({ length: 10 }, (_, k) => attempt(k, { code }));
    const { text, leftOut } = writeBackup(exportBackup(here, many));
    expect(leftOut).toEqual({ 'too-long': 0, 'too-many': 3, unknown: 0 });
    const read = readBack(text);
    expect(read.leftOut).toEqual(NOTHING);
    expect(read.backup.attempts.map(({ id }) => id)).toEqual(many.slice(0, 7).map(({ id }) => id));
    expect(read.backup.entries).toHaveLength(1);
  });

  it('is never written: what a reader would refuse stays out, and is counted', () => {
    const { text, leftOut } = writeBackup(exportBackup(device(), [attempt(1, { workers: 0 }), attempt(2)]));
    expect(leftOut).toEqual({ ...NOTHING, unknown: 1 });
    expect(readBack(text).backup.attempts).toEqual([attempt(2)]);
  });
});

describe('a report', () => {
  const parts = {
    learner: ' Ada ',
    build: 'b1',
    environment: { engine: 'Chrome 140', cores: 4 },
    progress: { axpy: { stars: 3, hasPassed: true } },
  } as const;

  it('is what an instructor reads', () => {
    const best = attempt(1, { kind: 'passed', stars: 3 });
    const parsed = parseReport(buildReport({ ...parts, attempts: [attempt(0), best] }));
    expect(parsed).toMatchObject({
      kind: 'good',
      content: {
        learner: 'Ada',
        challenges: [{ best: { stars: 3, hasPassed: true }, attempts: [attempt(0), best] }],
      },
    });
    expect(parsed.kind === 'good' && 'feedback' in parsed.content).toBe(false);
  });

  it('counts what is too long for it, and is accepted without it', () => {
    const attempts = [attempt(0, { code: '#'.repeat(reportLimits.codeLength + 1) }), attempt(1)];
    expect(countTooLong(attempts)).toBe(1);
    const parsed = parseReport(buildReport({ ...parts, attempts }));
    expect(parsed).toMatchObject({ content: { challenges: [{ attempts: [attempt(1)] }] } });
  });

  it('leaves out old attempts rather than growing beyond what is read, and keeps the best', () => {
    const code = '#'.repeat(90_000);
    const many = Array.from({ length: 300 }, (_, k) => attempt(k, { code }));
    const best = attempt(999, { kind: 'passed', stars: 3 });
    const text = buildReport({ ...parts, attempts: [...many, best] });
    expect(text.length).toBeLessThanOrEqual(reportLimits.fileLength);
    const parsed = parseReport(text);
    expect(parsed.kind === 'good' && parsed.content.challenges[0]?.attempts.at(-1)).toEqual(best);
  });
});
