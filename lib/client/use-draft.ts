import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { type DraftState, DraftStore } from './draft-store';
import { browserStorage } from './safe-storage';
import { tabId } from './tab-id';

/** The kept text of one editor. `key` names the draft and stays the same while the component lives. */
export function useDraft(
  key: string,
  starter: string,
): { readonly draft: DraftStore; readonly state: DraftState } {
  const [draft] = useState(() => new DraftStore({ storage: browserStorage, key, starter, tab: tabId() }));
  useEffect(() => draft.start(), [draft]);
  return { draft, state: useStore(draft.store) };
}
