import { createStore } from 'zustand/vanilla';

/** A lesson or challenge that a reader may go to from the present page. */
export interface Neighbour {
  readonly href: string;
  readonly title: string;
  readonly kind: 'lesson' | 'challenge';
}

export interface Guide {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
}

/** Where a joined workshop leads from this page, in the place of the course; undefined where none does. */
export const guideStore = createStore<{ readonly guide: Guide | undefined }>(() => ({ guide: undefined }));
