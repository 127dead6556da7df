import { useStore } from 'zustand';

import { type Guide, guideStore } from './workshop-guide';

/** Where a joined workshop leads from this page; undefined where none does. Apart from the rest: every lesson loads it. */
export const useGuide = (): Guide | undefined => useStore(guideStore, ({ guide }) => guide);
