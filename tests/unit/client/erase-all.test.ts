import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAll } from '../../../lib/client/erase-all';
import { feedbackStore, giveFeedback, startFeedback } from '../../../lib/client/feedback-store';
import { browserStorage } from '../../../lib/client/safe-storage';
import { parseSettings, settingsStore, startSettings } from '../../../lib/client/settings-store';
import { MemoryStorage } from './memory-storage';

let disk: MemoryStorage;
let tab: MemoryStorage;
let isReachable = true;
const attempts = { erase: () => Promise.resolve(isReachable) };

class FakeStorageEvent extends Event {
  readonly key: string;
  constructor(type: string, { key }: { readonly key: string }) {
    super(type);
    this.key = key;
  }
}

beforeEach(() => {
  disk = new MemoryStorage();
  tab = new MemoryStorage();
  isReachable = true;
  const window = Object.assign(new EventTarget(), { localStorage: disk, sessionStorage: tab });
  const document = { documentElement: { dataset: {} } };
  Object.assign(globalThis, { window, document, StorageEvent: FakeStorageEvent });
});

describe('erasing everything', () => {
  test('leaves nothing, and what is open on the page shows nothing of it', async () => {
    disk.setItem('forkjoin.settings', '{"theme":"dark","tabLeaves":true}');
    const stops = [startSettings(), startFeedback()];
    giveFeedback('vectorisation/axpy', 'right', 'Good.');
    disk.failure = 'full';
    giveFeedback('vectorisation/ufuncs', 'right', 'Kept in this tab only.');
    expect(settingsStore.getState()).toMatchObject({ theme: 'dark', tabLeaves: true });
    expect(await eraseAll(browserStorage, attempts)).toBe(true);
    expect([disk.length, tab.length]).toEqual([0, 0]);
    expect(feedbackStore.getState().items).toEqual({});
    expect(settingsStore.getState()).toMatchObject(parseSettings(undefined));
    for (const stop of stops) stop();
  });

  test('says so where the browser holds attempts back', async () => {
    isReachable = false;
    expect(await eraseAll(browserStorage, attempts)).toBe(false);
  });
});

describe('feedback', () => {
  test('that was erased while no page showed it is not there when one does', () => {
    startFeedback()();
    giveFeedback('vectorisation/axpy', 'right', 'Good.');
    browserStorage.remove('feedback/vectorisation/axpy');
    expect(Object.keys(feedbackStore.getState().items)).toEqual(['vectorisation/axpy']);
    startFeedback()();
    expect(feedbackStore.getState().items).toEqual({});
  });
});
