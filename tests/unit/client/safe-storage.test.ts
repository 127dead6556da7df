import { beforeEach, describe, expect, test } from 'vitest';
import { SafeStorage } from '../../../lib/client/safe-storage';
import { MemoryStorage } from './memory-storage';

let disk: MemoryStorage;
let tab: MemoryStorage;
/** The storage as a page finds it after it was loaded. */
const load = (): SafeStorage =>
  new SafeStorage(
    () => disk,
    () => tab,
  );

beforeEach(() => {
  disk = new MemoryStorage();
  tab = new MemoryStorage();
});

describe('text for which the disk has no room', () => {
  test('outlives a reload of the tab, and goes to the disk as soon as it can', () => {
    disk.failure = 'full';
    const before = load();
    expect(before.write('draft/a', 'mine')).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(before.state.getState()).toEqual({ isFull: true });

    const after = load();
    expect(after.read('draft/a')).toBe('mine');
    expect(after.retry('draft/a')).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(after.state.getState()).toEqual({ isFull: true });

    disk.failure = 'none';
    expect(after.retry('draft/a')).toEqual({ kind: 'saved' });
    expect(after.state.getState()).toEqual({ isFull: false });
    expect([disk.getItem('forkjoin.draft/a'), tab.length]).toEqual(['mine', 0]);
  });

  test('is listed, counted and erased like any other after a reload, and nothing else of the tab is', () => {
    tab.setItem('forkjoin.regraded/1', 'of another owner');
    disk.failure = 'full';
    load().write('progress/axpy', '{"stars":2}');

    const after = load();
    expect(after.state.getState()).toEqual({ isFull: true });
    expect(after.keys('')).toEqual(['progress/axpy']);
    expect(after.keys('progress/')).toEqual(['progress/axpy']);
    expect(after.usedBytes()).toBeGreaterThan(0);

    for (const key of after.keys('')) after.remove(key);
    expect(after.state.getState()).toEqual({ isFull: false });
    expect(load().keys('')).toEqual([]);
    expect(tab.getItem('forkjoin.regraded/1')).toBe('of another owner');
  });

  test('goes to the disk with the next page that finds room, whatever it is', () => {
    disk.failure = 'full';
    const before = load();
    before.write('feedback/vectorisation/axpy', 'one');
    before.write('read/vectorisation/ufuncs', 'two');
    disk.failure = 'none';
    expect(load().state.getState()).toEqual({ isFull: false });
    expect([
      disk.getItem('forkjoin.feedback/vectorisation/axpy'),
      disk.getItem('forkjoin.read/vectorisation/ufuncs'),
      tab.length,
    ]).toEqual(['one', 'two', 0]);
  });

  test('is still known to be there when another thing could be written', () => {
    disk.failure = 'full';
    load().write('draft/a', 'mine');
    const after = load();
    disk.failure = 'none';
    after.write('settings', '{}');
    expect(after.state.getState()).toEqual({ isFull: true });
    expect(after.retry('draft/a')).toEqual({ kind: 'saved' });
    expect(after.state.getState()).toEqual({ isFull: false });
  });

  test('does not make a browser one that keeps nothing', () => {
    disk.failure = 'full';
    expect(load().check()).toBe(true);
    disk.failure = 'denied';
    expect(load().check()).toBe(false);
  });
});

describe('what cannot be read', () => {
  test('is set aside as it is, and its place becomes free', () => {
    disk.setItem('forkjoin.survey', '{"ver');
    const storage = load();
    storage.setAside('survey');
    expect(storage.read('survey')).toBeUndefined();
    expect(storage.read('damaged/survey')).toBe('{"ver');
  });

  test('stays where it is while there is no other place for it', () => {
    disk.setItem('forkjoin.survey', '{"ver');
    disk.failure = 'full';
    const storage = load();
    storage.setAside('survey');
    expect(storage.read('survey')).toBe('{"ver');
  });
});
