import { createStore } from 'zustand/vanilla';

import type { Feedback } from '../content/schema/report';
import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

export type Rating = NonNullable<Feedback['rating']>;

const PREFIX = 'feedback/';
const RATINGS = ['too-easy', 'right', 'too-hard'] as const satisfies readonly Rating[];
/** As long as a report file takes. */
export const FEEDBACK_LENGTH = 4000;

/** What the reader said, by `track/slug`; each item has a key of its own, so that two tabs cannot undo each other. */
export const feedbackStore = createStore<{
  readonly items: Readonly<Record<string, Feedback>>;
  readonly isKept: boolean;
}>(() => ({ items: {}, isKept: true }));

function parseFeedback(item: string, text: string | undefined): Feedback | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { text: words, at } = value;
  if (typeof words !== 'string' || typeof at !== 'string') return undefined;
  const rating = RATINGS.find((one) => one === value['rating']);
  return { item, text: words.slice(0, FEEDBACK_LENGTH), at, ...(rating === undefined ? {} : { rating }) };
}

function stored(key: string): readonly Feedback[] {
  const feedback = parseFeedback(key.slice(PREFIX.length), browserStorage.read(key));
  if (feedback === undefined) browserStorage.setAside(key);
  return feedback === undefined ? [] : [feedback];
}

const byItem = (all: readonly Feedback[]): Readonly<Record<string, Feedback>> =>
  Object.fromEntries(all.map((feedback) => [feedback.item, feedback]));

function read(key: string): void {
  const others = Object.values(feedbackStore.getState().items).filter(({ item }) => PREFIX + item !== key);
  feedbackStore.setState({ items: byItem([...others, ...stored(key)]) });
}

/** Takes what is stored and nothing else: an earlier page of this visit may know what was erased since. */
export function startFeedback(): () => void {
  feedbackStore.setState({ items: byItem(browserStorage.keys(PREFIX).flatMap(stored)) });
  return browserStorage.watch((key) => {
    if (key.startsWith(PREFIX)) read(key);
  });
}

/** Keeps what the reader says about `item` on this device; saying nothing takes it back. */
export function giveFeedback(item: string, rating: Rating | undefined, text: string): void {
  const key = PREFIX + item;
  if (rating === undefined && text.trim() === '') browserStorage.remove(key);
  else {
    const at = new Date().toISOString();
    const saved = browserStorage.write(key, JSON.stringify({ rating, text, at }));
    feedbackStore.setState({ isKept: saved.kind === 'saved' });
  }
  read(key);
}
