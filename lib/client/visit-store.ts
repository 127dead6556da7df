import { createStore } from 'zustand/vanilla';

import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';
import { shareStart } from './share-start';

interface Visits {
  /** Lessons that were read to their end, by `track/slug`. */
  readonly read: ReadonlySet<string>;
  /** `track/slug` of what was open last. */
  readonly last: string | undefined;
  /** False on the server and until storage was read. */
  readonly isLoaded: boolean;
}

const PREFIX = 'read/';
const LAST = 'last-visit';

export const visitStore = createStore<Visits>(() => ({ read: new Set(), last: undefined, isLoaded: false }));

function load(): void {
  const last = parseJson(browserStorage.read(LAST));
  visitStore.setState({
    read: new Set(browserStorage.keys(PREFIX).map((key) => key.slice(PREFIX.length))),
    last: isRecord(last) && typeof last['item'] === 'string' ? last['item'] : undefined,
    isLoaded: true,
  });
}

export const startVisits = shareStart(() => {
  load();
  return browserStorage.watch((key) => {
    if (key === LAST || key.startsWith(PREFIX)) load();
  });
});

/** What this page itself has written shows where somebody looks. */
function reload(): void {
  if (visitStore.getState().isLoaded) load();
}

/** Remembers where the reader is, to go on from there. */
export function noteVisit(item: string): void {
  browserStorage.write(LAST, JSON.stringify({ item, at: new Date().toISOString() }));
  reload();
}

/** Remembers that a lesson was read to its end. */
export function noteRead(item: string): void {
  if (browserStorage.read(PREFIX + item) !== undefined) return;
  browserStorage.write(PREFIX + item, JSON.stringify({ at: new Date().toISOString() }));
  reload();
}
