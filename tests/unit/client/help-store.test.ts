import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { askForHelp, helpStore, mergeHelp, startHelp } from '../../../lib/client/help-store';
import { planImport } from '../../../lib/client/import-backup';
import { SafeStorage } from '../../../lib/client/safe-storage';
import { MemoryStorage } from './memory-storage';

let disk: MemoryStorage;

beforeEach(() => {
  disk = new MemoryStorage();
  const page = Object.assign(new EventTarget(), { localStorage: disk, sessionStorage: new MemoryStorage() });
  vi.stubGlobal('window', page);
  helpStore.setState({}, true);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('help stays open for the next visit, and another tab has opened what it has opened', () => {
  askForHelp('axpy', 'hints');
  // Another tab, which this one has not heard of.
  disk.setItem('forkjoin.help/axpy', '{"hints":3,"asked":1}');
  askForHelp('axpy', 'asked');
  helpStore.setState({}, true);
  startHelp();
  expect(helpStore.getState()).toEqual({ axpy: { hints: 3, asked: 2 } });
});

test('what is damaged is asked for once more', () => {
  for (const text of ['{', '[]', '{"hints":-1,"asked":"twice"}', '{"hints":1e400}', 'null']) {
    disk.setItem('forkjoin.help/axpy', text);
    startHelp();
    expect(helpStore.getState(), text).toEqual({ axpy: { hints: 0, asked: 0 } });
  }
});

test('a backup closes nothing', () => {
  expect(JSON.parse(mergeHelp('{"hints":1,"asked":2}', '{"hints":2,"asked":0}'))).toEqual({
    hints: 2,
    asked: 2,
  });
  disk.setItem('forkjoin.help/axpy', '{"hints":1,"asked":2}');
  const entries = [{ key: 'help/axpy', text: '{"hints":2,"asked":0}' }];
  const backup = {
    format: 'forkjoin-backup',
    version: 1,
    at: '2026-01-01T00:00:00Z',
    entries,
    attempts: [],
  } as const;
  const plan = planImport(backup, new SafeStorage(() => disk));
  expect(plan.differing).toEqual([]);
  expect(plan.fresh).toEqual([{ key: 'help/axpy', text: '{"hints":2,"asked":2}' }]);
});
