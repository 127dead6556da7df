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
