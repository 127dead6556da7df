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
