import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftStore } from '../../../lib/client/draft-store';
import { SafeStorage } from '../../../lib/client/safe-storage';
import { MemoryStorage } from './memory-storage';

const listeners = new Set<(event: { key: string }) => void>();
let disk: MemoryStorage;

beforeEach(() => {
  disk = new MemoryStorage();
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: { key: string }) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: { key: string }) => void) =>
      listeners.delete(listener),
  });
});

afterEach(() => {
  listeners.clear();
  vi.unstubAllGlobals();
});

function openTab(tab: string): DraftStore {
  const draft = new DraftStore({
    storage: new SafeStorage(() => disk),
    key: 'challenge/axpy@1',
    starter: 'start',
    tab,
  });
  draft.start();
  return draft;
}

/** What a browser tells the other tabs after a write. */
function tellTabs(): void {
  for (const listener of listeners) listener({ key: 'forkjoin.draft/challenge/axpy@1' });
}

const code = (draft: DraftStore): string => draft.store.getState().code;

describe('a draft', () => {
  test('begins with the starter and comes back after a reload', () => {
    const before = openTab('a');
    expect(code(before)).toBe('start');
    before.edit('mine');
    expect(code(openTab('b'))).toBe('mine');
  });

  test('is replaced by Reset and brought back by Undo', () => {
    const draft = openTab('a');
    draft.edit('mine');
    draft.reset();
    expect(draft.store.getState()).toMatchObject({ code: 'start', replaced: 'mine' });
    draft.undo();
    expect(draft.store.getState()).toMatchObject({ code: 'mine', replaced: undefined });
    expect(code(openTab('b'))).toBe('mine');
  });

  test('says when nothing can be kept, and keeps the text in memory', () => {
    const draft = openTab('a');
    disk.failure = 'denied';
    draft.edit('mine');
    expect(draft.store.getState()).toMatchObject({
      code: 'mine',
      saved: { kind: 'unsaved', reason: 'denied' },
    });
    disk.failure = 'full';
    draft.edit('more');
    expect(draft.store.getState().saved).toEqual({ kind: 'unsaved', reason: 'full' });
    disk.failure = 'none';
    draft.edit('most');
    expect(draft.store.getState().saved).toEqual({ kind: 'saved' });
  });

  test('sets stored text that is no draft aside, and never writes over it', () => {
    disk.setItem('forkjoin.draft/challenge/axpy@1', '{"code": "def f():');
    const draft = openTab('a');
    expect(draft.store.getState()).toMatchObject({ code: 'start', damaged: '{"code": "def f():' });
    draft.edit('mine');
    const again = openTab('b');
    expect(again.store.getState()).toMatchObject({ code: 'mine', damaged: '{"code": "def f():' });
    again.dropDamaged();
    expect(openTab('c').store.getState()).toMatchObject({ code: 'mine', damaged: undefined });
  });

  test('takes the program out of a draft of which the rest is damaged', () => {
    disk.setItem('forkjoin.draft/challenge/axpy@1', '{"code": "mine", "tab": 3}');
    expect(openTab('a').store.getState()).toMatchObject({ code: 'mine', damaged: undefined });
  });
});

describe('two tabs on one draft', () => {
  test('are both told when they differ, and neither text is overwritten', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    tellTabs();
    expect(two.store.getState()).toMatchObject({ code: 'start', conflict: 'first' });
    two.edit('second');
    expect(code(openTab('c'))).not.toBe('start');
    expect(JSON.parse(disk.getItem('forkjoin.draft/challenge/axpy@1') ?? '')).toMatchObject({
      code: 'first',
    });
  });

  test('notice a write that no event has told of yet', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    two.edit('second');
    expect(two.store.getState().conflict).toBe('first');
    expect(JSON.parse(disk.getItem('forkjoin.draft/challenge/axpy@1') ?? '')).toMatchObject({
      code: 'first',
    });
  });

  test('agree when the reader keeps one text', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    tellTabs();
    two.keepMine();
    tellTabs();
    expect(two.store.getState().conflict).toBeUndefined();
    expect(one.store.getState()).toMatchObject({ code: 'first', conflict: 'start' });
    one.takeTheirs();
    expect(one.store.getState()).toMatchObject({ code: 'start', conflict: undefined, replaced: 'first' });
  });

  test('leave the text of a tab that was closed in mid-conflict as a question to the next', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    tellTabs();
    two.edit('second');
    listeners.clear();
    expect(openTab('c').store.getState()).toMatchObject({ code: 'second', conflict: 'first' });
  });
});

const KEY = 'forkjoin.draft/challenge/axpy@1';
const shelfOf = (draft: DraftStore): string[] => draft.store.getState().shelf.map((text) => text.code);

describe('a text that another takes the place of', () => {
  test('can be brought back after typing on, and after a reload lies on the shelf', () => {
    const draft = openTab('a');
    draft.edit('mine');
    draft.reset();
    draft.edit('start and a letter');
    expect(draft.store.getState()).toMatchObject({ replaced: 'mine' });
    expect(shelfOf(openTab('b'))).toEqual(['mine']);
    draft.undo();
    expect(draft.store.getState()).toMatchObject({ code: 'mine', replaced: 'start and a letter' });
    draft.undo();
    expect(draft.store.getState()).toMatchObject({ code: 'start and a letter', replaced: undefined });
  });

  test('is on the shelf once, and the starter and empty text are not', () => {
    const draft = openTab('a');
    draft.restore('an attempt');
    draft.restore('');
    draft.reset();
    draft.restore('an attempt');
    draft.reset();
    expect(shelfOf(draft)).toEqual(['an attempt']);
  });

  test('in another tab is set aside when this one is kept', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    two.edit('second');
    listeners.clear();
    two.keepMine();
    expect(JSON.parse(disk.getItem(KEY) ?? '')).toMatchObject({ code: 'second' });
    expect(shelfOf(two)).toEqual(['first']);
  });

  test('is on the shelf for another tab at once', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('mine');
    one.reset();
    for (const listener of listeners) listener({ key: 'forkjoin.shelf/challenge/axpy' });
    expect(shelfOf(two)).toEqual(['mine']);
  });

  test('with a time that cannot be read has one that can be shown', () => {
    disk.setItem('forkjoin.shelf/challenge/axpy', '[{"code":"x","at":"now"}]');
    expect(openTab('a').store.getState().shelf).toEqual([{ code: 'x', at: '1970-01-01T00:00:00.000Z' }]);
  });
});

describe('the question between two texts', () => {
  test('says that the other one is of another tab, or was left by one that is closed', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    two.edit('second');
    expect(two.store.getState().conflictOrigin).toBe('tab');
    listeners.clear();
    expect(openTab('c').store.getState()).toMatchObject({ code: 'second', conflictOrigin: 'closed-tab' });
  });

  test('says that a text came with a file, after a reload and an edit too', () => {
    disk.setItem(KEY, '{"code":"mine"}');
    disk.setItem('forkjoin.beside/draft/challenge/axpy@1/import', '{"code":"theirs"}');
    const before = openTab('a');
    const question = { code: 'theirs', conflict: 'mine', conflictOrigin: 'file' };
    expect(before.store.getState()).toMatchObject(question);
    before.edit('theirs, edited');
    const after = openTab('b');
    expect(after.store.getState()).toMatchObject({ ...question, code: 'theirs, edited' });
    after.keepMine();
    expect(shelfOf(after)).toEqual(['mine']);
    expect(openTab('c').store.getState()).toMatchObject({ code: 'theirs, edited', conflict: undefined });
  });

  test('is not asked about the text of an editor whose name goes on', () => {
    disk.setItem('forkjoin.beside/draft/challenge/axpy@1/linked/x', '{"code":"of another editor"}');
    expect(openTab('a').store.getState()).toMatchObject({ code: 'start', conflict: undefined });
    expect(disk.getItem('forkjoin.beside/draft/challenge/axpy@1/linked/x')).not.toBeNull();
  });

  test('is not asked again when the other tab came to the same text', () => {
    const [one, two] = [openTab('a'), openTab('b')];
    one.edit('first');
    two.edit('second');
    one.edit('second');
    tellTabs();
    one.edit('third');
    listeners.clear();
    expect(openTab('c').store.getState()).toMatchObject({ code: 'third', conflict: undefined });
  });
});

describe('a draft begun from another starter', () => {
  const old = (version: string, code: string, savedAt: string): void => {
    disk.setItem(`forkjoin.draft/challenge/axpy@${version}`, JSON.stringify({ code, savedAt }));
  };

  test('is opened where there is none of this one, the newest, and stays where it is', () => {
    old('old', 'mine', '2026-02-01T00:00:00.000Z');
    old('older', 'mine before', '2026-01-01T00:00:00.000Z');
    const draft = openTab('a');
    expect(draft.store.getState()).toMatchObject({ code: 'mine', isOfOldStarter: true });
    expect(shelfOf(draft)).toEqual(['mine', 'mine before']);
    expect(disk.getItem(KEY)).toBeNull();
  });

  test('says so until the reader goes on with it', () => {
    old('old', 'mine', '2026-02-01T00:00:00.000Z');
    openTab('a').edit('mine, edited');
    const again = openTab('b');
    expect(again.store.getState()).toMatchObject({ code: 'mine, edited', isOfOldStarter: true });
    again.keepOldStarter();
    expect(openTab('c').store.getState()).toMatchObject({ code: 'mine, edited', isOfOldStarter: false });
  });

  test('gives way to the new starter by Reset, and is kept', () => {
    old('old', 'mine', '2026-02-01T00:00:00.000Z');
    const draft = openTab('a');
    draft.reset();
    expect(draft.store.getState()).toMatchObject({ code: 'start', replaced: 'mine', isOfOldStarter: false });
    const again = openTab('b');
    expect(again.store.getState()).toMatchObject({ code: 'start', isOfOldStarter: false });
    expect(shelfOf(again)).toEqual(['mine']);
  });

  test('is only listed where there is one of this starter', () => {
    old('old', 'mine', '2026-02-01T00:00:00.000Z');
    disk.setItem(KEY, '{"code":"new"}');
    disk.setItem('forkjoin.beside/draft/challenge/axpy@old/import', '{"code":"of a file"}');
    const draft = openTab('a');
    expect(draft.store.getState()).toMatchObject({ code: 'new', isOfOldStarter: false });
    expect(shelfOf(draft)).toEqual(['mine', 'of a file']);
  });

  test('is not the earlier starter as it was, nor one of another challenge', () => {
    disk.setItem('forkjoin.draft/challenge/axpy@old', '{"code":"old start","isUntouched":true}');
    disk.setItem('forkjoin.draft/challenge/axpy-2@old', '{"code":"other"}');
    const draft = openTab('a');
    expect(draft.store.getState()).toMatchObject({ code: 'start', isOfOldStarter: false, shelf: [] });
    draft.edit('mine');
    draft.reset();
    expect(JSON.parse(disk.getItem(KEY) ?? '')).toMatchObject({ code: 'start', isUntouched: true });
  });
});
