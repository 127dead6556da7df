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
  const state = useStore(draft.store);
  useLeaveQuestion(state.saved.kind === 'unsaved');
  return { draft, state };
}

/** Has the browser ask before the page is left with something that nobody keeps. */
function useLeaveQuestion(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
}
