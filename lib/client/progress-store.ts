import { createStore } from 'zustand/vanilla';

import type { Stars, Verdict } from '../protocol/grade';
import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

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

/** What has been earned, by slug. Each challenge has a key of its own, so that two tabs cannot undo each other. */
export const progressStore = createStore<Readonly<Record<string, ChallengeProgress>>>(() => ({}));

function read(key: string): void {
  const progress = parseProgress(browserStorage.read(key));
  if (progress !== undefined) progressStore.setState({ [key.slice(PREFIX.length)]: progress });
}

export function startProgress(): () => void {
  for (const key of browserStorage.keys(PREFIX)) read(key);
  return browserStorage.watch((key) => {
    if (key.startsWith(PREFIX)) read(key);
  });
}

/** Keeps a verdict where it is better than what was earned before. */
export function recordVerdict({ challenge, stars, kind }: Verdict): void {
  const before = progressStore.getState()[challenge];
  const progress: ChallengeProgress = {
    stars: ([3, 2, 1] as const).find((count) => count === stars || count === before?.stars) ?? 0,
    hasPassed: kind === 'passed' || before?.hasPassed === true,
  };
  browserStorage.write(PREFIX + challenge, JSON.stringify(progress));
  progressStore.setState({ [challenge]: progress });
}
