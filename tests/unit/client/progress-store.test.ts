import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { progressStore, recordVerdict, startProgress } from '../../../lib/client/progress-store';
import type { Stars, Verdict, VerdictKind } from '../../../lib/protocol/grade';
import { MemoryStorage } from './memory-storage';

let disk: MemoryStorage;
let page: EventTarget;
/** Ends what a test has started: the start is shared by all who listen. */
let stop: (() => void) | undefined;

beforeEach(() => {
  disk = new MemoryStorage();
  page = new EventTarget();
  vi.stubGlobal('window', Object.assign(page, { localStorage: disk, sessionStorage: new MemoryStorage() }));
  progressStore.setState({}, true);
});

afterEach(() => {
  stop?.();
  stop = undefined;
  vi.unstubAllGlobals();
});

const verdict = (stars: Stars, kind: VerdictKind): Verdict => ({
  challenge: 'axpy',
  kind,
  stars,
  message: '',
  cases: [],
  counters: { processes: 1, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 },
  environment: { engine: 'test', python: '3.13', cores: 2, seed: 1, gradedAt: '2026-01-01T00:00:00Z' },
});

const stored = (): unknown => JSON.parse(disk.getItem('forkjoin.progress/axpy') ?? 'null');

/** What a browser tells this tab after another one changed a key. */
function tell(key: string): void {
  page.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

test('a worse submission on a page that has read no progress takes no star away', () => {
  disk.setItem('forkjoin.progress/axpy', '{"stars":3,"hasPassed":true}');
  recordVerdict(verdict(0, 'wrong-output'));
  expect(stored()).toEqual({ stars: 3, hasPassed: true });
  expect(progressStore.getState()).toEqual({ axpy: { stars: 3, hasPassed: true } });
});

test('what another tab earned meanwhile is kept, heard of or not', () => {
  stop = startProgress();
  disk.setItem('forkjoin.progress/axpy', '{"stars":2,"hasPassed":true}');
  recordVerdict(verdict(1, 'too-slow'));
  expect(stored()).toEqual({ stars: 2, hasPassed: true });
});

test('a better submission is kept', () => {
  recordVerdict(verdict(1, 'too-slow'));
  recordVerdict(verdict(3, 'passed'));
  expect(stored()).toEqual({ stars: 3, hasPassed: true });
});

test('what was erased is shown no more and is not written back', () => {
  disk.setItem('forkjoin.progress/axpy', '{"stars":3,"hasPassed":true}');
  disk.setItem('forkjoin.progress/pool', '{"stars":1,"hasPassed":false}');
  startProgress()();
  disk.removeItem('forkjoin.progress/axpy');
  stop = startProgress();
  expect(progressStore.getState()).toEqual({ pool: { stars: 1, hasPassed: false } });
  recordVerdict(verdict(0, 'wrong-output'));
  expect(stored()).toEqual({ stars: 0, hasPassed: false });
});

test('what another tab erased is shown no more here', () => {
  disk.setItem('forkjoin.progress/axpy', '{"stars":3,"hasPassed":true}');
  stop = startProgress();
  disk.removeItem('forkjoin.progress/axpy');
  tell('forkjoin.progress/axpy');
  expect(progressStore.getState()).toEqual({});
});
