import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type ChallengeProgress, progressStore, startProgress } from './progress-store';

/** What the reader has earned on a challenge: undefined where that is nothing, and on the server. */
export function useEarned(slug: string): ChallengeProgress | undefined {
  useEffect(() => startProgress(), []);
  return useStore(progressStore, (earned) => earned[slug]);
}

/** What the reader has earned on each challenge; nothing on the server. */
export function useProgress(): Readonly<Record<string, ChallengeProgress>> {
  useEffect(() => startProgress(), []);
  return useStore(progressStore);
}
