import { useEffect } from 'react';
import { useStore } from 'zustand';

import type { Feedback } from '../content/schema/report';
import { feedbackStore, startFeedback } from './feedback-store';

/** What the reader has said about `item` (`track/slug`), and whether the browser keeps it. */
export function useFeedback(item: string): {
  readonly given: Feedback | undefined;
  readonly isKept: boolean;
} {
  useEffect(() => startFeedback(), []);
  const given = useStore(feedbackStore, (state) => state.items[item]);
  const isKept = useStore(feedbackStore, (state) => state.isKept);
  return { given, isKept };
}

/** Everything that the reader has said. */
export function useAllFeedback(): readonly Feedback[] {
  useEffect(() => startFeedback(), []);
  const items = useStore(feedbackStore, (state) => state.items);
  return Object.values(items);
}
