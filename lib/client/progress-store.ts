import { createStore } from 'zustand/vanilla';

import type { Stars, Verdict } from '../protocol/grade';
import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';
import { shareStart } from './share-start';

/** The best that this reader has earned on a challenge. */
export interface ChallengeProgress {
  readonly stars: Stars;
  readonly hasPassed: boolean;
}

const PREFIX = 'progress/';

function parseProgress(text: string | undefined): ChallengeProgress | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const stars = ([0, 1, 2, 3] as const).find((count) => count === value['stars']);
  return stars === undefined ? undefined : { stars, hasPassed: value['hasPassed'] === true };
}

type Earned = Readonly<Record<string, ChallengeProgress>>;

/** What has been earned, by slug. Each challenge has a key of its own, so that two tabs cannot undo each other. */
export const progressStore = createStore<Earned>(() => ({}));

/** Takes over what is stored now, all of it: what was erased, here or in another tab, is gone from the pages too. */
function load(): void {
  const entries = browserStorage.keys(PREFIX).flatMap((key): [string, ChallengeProgress][] => {
    const progress = parseProgress(browserStorage.read(key));
    return progress === undefined ? [] : [[key.slice(PREFIX.length), progress]];
  });
  const earned: Earned = Object.fromEntries(entries);
  // Every list of stars on a page starts this: those that show the same already need not be drawn again.
  if (JSON.stringify(earned) === JSON.stringify(progressStore.getState())) return;
  progressStore.setState(earned, true);
}

export const startProgress = shareStart(() => {
  load();
  return browserStorage.watch((key) => {
    if (key.startsWith(PREFIX)) load();
  });
});

/** Keeps a verdict where it is better than what is stored: what this page knows may be less, or gone by now. */
export function recordVerdict({ challenge, stars, kind }: Verdict): void {
  const before = parseProgress(browserStorage.read(PREFIX + challenge));
  const progress: ChallengeProgress = {
    stars: ([3, 2, 1] as const).find((count) => count === stars || count === before?.stars) ?? 0,
    hasPassed: kind === 'passed' || before?.hasPassed === true,
  };
  browserStorage.write(PREFIX + challenge, JSON.stringify(progress));
  load();
}
