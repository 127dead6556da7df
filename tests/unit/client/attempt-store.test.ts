import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import { openAttempts } from '../../../lib/client/attempt-database';
import { AttemptStore, attemptOf } from '../../../lib/client/attempt-store';
import { type Attempt, attemptSchema } from '../../../lib/content/schema/report';
import type { Verdict } from '../../../lib/protocol/grade';

const counters = { processes: 1, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };
const environment = { engine: 'test', python: '3.13', cores: 2, seed: 1, gradedAt: '2026-01-01T00:00:00Z' };
const verdict: Verdict = {
  challenge: 'axpy',
  kind: 'too-slow',
  stars: 1,
  message: '',
  cases: [],
  timing: { against: 'baseline', ratio: 3, interval: [2.5, 3.5], pairs: 10, workers: 1, threshold: 20 },
  programs: [{ program: 'submission', medianMs: 12, samplesMs: [12] }],
  counters,
  environment,
};
const attempt = (code: string) => attemptOf({ code, workers: 2, gradingMs: 1500 }, verdict);

/** Tabs of one browser: who rings is heard by the others. */
function tabs(open = openAttempts) {
  const heard = new Set<() => void>();
  const bell = {
    ring: () => {
      for (const onRing of heard) onRing();
    },
    listen: (onRing: () => void) => {
      heard.add(onRing);
      return () => heard.delete(onRing);
    },
  };
  return () => new AttemptStore(open, bell);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('attempts', () => {
  it('are written as the report file wants them', () => {
    expect(attemptSchema.safeParse(attempt('x = 1')).error).toBeUndefined();
    expect(attempt('x = 1')).toMatchObject({ medianMs: 12, ratio: 3, kind: 'too-slow', stars: 1 });
  });

  it('of an earlier visit are there again', async () => {
    const tab = tabs();
    const one = attempt('x = 1');
    await tab().add([one]);
    expect((await tab().all()).attempts).toEqual([one]);
  });

  it('of two tabs are all kept, and each tab hears of the other', async () => {
    const tab = tabs();
    const [here, there] = [tab(), tab()];
    const stop = here.start();
    const [one, two] = [attempt('one'), attempt('two')];
    const heard = new Promise<void>((resolve) => {
      here.store.subscribe(({ attempts }) => {
        if (attempts?.length === 2) resolve();
      });
    });
    await Promise.all([here.add([one]), there.add([two])]);
    await heard;
    expect(new Set(here.store.getState().attempts)).toEqual(new Set([one, two]));
    stop();
  });

  it('that come in twice are there once, as they were first', async () => {
    const store = tabs()();
    const one = attempt('x = 1');
    await store.add([one]);
    await store.add([{ ...one, code: 'changed' }]);
    expect((await store.all()).attempts).toEqual([one]);
  });

  it('stay in memory where storage is denied, and the store says so', async () => {
    const store = tabs(() => Promise.reject(new DOMException('denied', 'SecurityError')))();
    const one = attempt('x = 1');
    await store.add([one]);
    const state = { attempts: [one], isKept: false, isRead: false, unreadable: 0 };
    expect(store.store.getState()).toEqual(state);
    expect(await store.all()).toEqual(state);
  });

  it.each([
    ['a time that is none', { at: 'soon' }],
    ['a time that is no text', { at: 5 }],
    ['a median that is no number', { medianMs: '12' }],
    ['no program', { code: undefined }],
  ])('that are damaged, with %s, are left out and counted', async (_, change) => {
    const store = tabs()();
    const one = attempt('x = 1');
    await store.add([one, { ...attempt('damaged'), ...change } as Attempt]);
    expect(await store.all()).toEqual({ attempts: [one], isKept: true, isRead: true, unreadable: 1 });
  });

  it('that can neither be kept nor erased are said to be so', async () => {
    const denied = tabs(() => Promise.reject(new DOMException('denied', 'SecurityError')))();
    expect(await denied.add([attempt('x = 1')])).toBe(false);
    expect(await denied.erase()).toBe(false);
    const allowed = tabs()();
    expect(await allowed.add([attempt('x = 1')])).toBe(true);
    expect(await allowed.erase()).toBe(true);
  });

  it('that could not be kept at first are there once, and kept, when they come in again', async () => {
    let isDenied = true;
    const store = tabs((onLost) =>
      isDenied ? Promise.reject(new DOMException('denied', 'SecurityError')) : openAttempts(onLost),
    )();
    const one = attempt('x = 1');
    await store.add([one]);
    isDenied = false;
    expect(await store.all()).toEqual({ attempts: [one], isKept: false, isRead: true, unreadable: 0 });
    expect(await store.add([one])).toBe(true);
    expect(await store.all()).toEqual({ attempts: [one], isKept: true, isRead: true, unreadable: 0 });
  });

  it('are still taken when a newer version of the site has changed the database', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('forkjoin', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const store = tabs()();
    await store.add([attempt('x = 1')]);
    expect(store.store.getState().isKept).toBe(false);
  });

  it('let a newer version of the site upgrade the database while this page is open', async () => {
    const store = tabs()();
    await store.add([attempt('x = 1')]);
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('forkjoin', 99);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('are gone after they were erased', async () => {
    const store = tabs()();
    await store.add([attempt('x = 1')]);
    await store.erase();
    expect((await store.all()).attempts).toEqual([]);
  });
});
