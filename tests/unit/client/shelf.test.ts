import { beforeEach, describe, expect, it } from 'vitest';

import { DraftStore } from '../../../lib/client/draft-store';
import { SafeStorage } from '../../../lib/client/safe-storage';
import { readShelf, shelve } from '../../../lib/client/shelf';
import { MemoryStorage } from './memory-storage';

let storage = new SafeStorage(() => new MemoryStorage());
beforeEach(() => {
  const memory = new MemoryStorage();
  storage = new SafeStorage(() => memory);
  Object.assign(globalThis, { window: new EventTarget() });
});

const codes = (): readonly string[] => readShelf(storage, 'axpy').map(({ code }) => code);

describe('texts that were set aside', () => {
  it('are there again, newest first, each once', () => {
    shelve(storage, 'axpy', 'one');
    shelve(storage, 'axpy', 'two');
    shelve(storage, 'axpy', 'one');
    expect(codes()).toEqual(['two', 'one']);
  });

  it('are let go when there are more than twenty', () => {
    for (let k = 0; k < 25; k += 1) shelve(storage, 'axpy', String(k));
    expect(codes()).toHaveLength(20);
    expect(codes()[0]).toBe('24');
  });

  it('that cannot be read count as none', () => {
    storage.write('shelf/axpy', '[{"code":1},{"code":"x","at":"now"},null]');
    expect(codes()).toEqual(['x']);
  });

  it('leave room for another text, which can be taken back at once', () => {
    const draft = new DraftStore({ storage, key: 'axpy', starter: 'starter', tab: 'here' });
    draft.edit('mine');
    draft.restore('theirs');
    expect(draft.store.getState()).toMatchObject({ code: 'theirs', replaced: 'mine' });
    draft.undo();
    expect(draft.store.getState().code).toBe('mine');
  });
});
