import { beforeEach, describe, expect, test } from 'vitest';
import { LessonStore } from '../../../lib/client/lesson-store';
import { SafeStorage } from '../../../lib/client/safe-storage';
import type { RunOutcome } from '../../../lib/protocol/run';
import { MemoryStorage } from './memory-storage';

const KEY = 'forkjoin.lesson/vectorisation/ufuncs';
let disk: MemoryStorage;

beforeEach(() => {
  disk = new MemoryStorage();
  Object.assign(globalThis, { window: new EventTarget() });
});

/** A tab that has the lesson open. */
function openLesson(): LessonStore {
  const lesson = new LessonStore(new SafeStorage(() => disk), 'vectorisation/ufuncs');
  lesson.start();
  return lesson;
}

/** What a browser tells the other tabs after a write. */
function tellTabs(): void {
  window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
}

const finished = (ms: number): RunOutcome => ({
  kind: 'finished',
  exitCode: 0,
  ms,
  stdout: 'done\n',
  stderr: '',
  counters: { processes: 1, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 },
});
const run = (ms: number) => ({ ms, workers: 2, stdout: 'done\n' });

describe('two tabs on one lesson', () => {
  test("keep each other's answers and measured numbers, although neither has heard of the other yet", () => {
    const [here, there] = [openLesson(), openLesson()];
    here.answer('question-1', 0);
    there.answer('question-2', 1);
    here.measured('block-1', 2, finished(10));
    there.measured('block-2', 2, finished(20));
    here.answer('question-2', 2);
    expect(openLesson().store.getState()).toMatchObject({
      answers: { 'question-1': [0], 'question-2': [1, 2] },
      runs: { 'block-1': run(10), 'block-2': run(20) },
    });
  });

  test('show what the other did as soon as the browser tells', () => {
    const [here, there] = [openLesson(), openLesson()];
    here.answer('question-1', 0);
    expect(there.store.getState().answers).toEqual({});
    tellTabs();
    expect(there.store.getState().answers).toEqual({ 'question-1': [0] });
    disk.removeItem(KEY);
    tellTabs();
    expect(there.store.getState().answers).toEqual({});
  });
});

describe('what a lesson kept', () => {
  test('is set aside where it cannot be read, and not overwritten', () => {
    for (const damaged of ['{"runs', '[]', '{"runs":[],"answers":{}}']) {
      disk.setItem(KEY, damaged);
      openLesson().answer('question-1', 0);
      expect(disk.getItem('forkjoin.damaged/lesson/vectorisation/ufuncs')).toBe(damaged);
      expect(openLesson().store.getState().answers).toEqual({ 'question-1': [0] });
    }
  });

  test('loses only the entries that are damaged', () => {
    disk.setItem(KEY, JSON.stringify({ runs: { a: { ms: 1 } }, answers: { b: [1, 'x'], c: 5 } }));
    expect(openLesson().store.getState()).toMatchObject({ runs: {}, answers: { b: [1] } });
  });
});
