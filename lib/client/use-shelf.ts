import { useStore } from 'zustand';

import type { DraftStore } from './draft-store';
import type { ShelvedText } from './shelf';

/** Texts that were set aside from an editor. */
export function useShelf(draft: DraftStore): readonly ShelvedText[] {
  return useStore(draft.store, ({ shelf }) => shelf);
}
