import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type Settings, settingsStore, startSettings } from './settings-store';

/** The reader's settings; on the server and before the browser's were read, the defaults. */
export function useSettings(): Settings & { readonly isLoaded: boolean; readonly isKept: boolean } {
  return useStore(settingsStore);
}

/** Reads stored settings and follows other tabs; once, at the top of every page. */
export function useSettingsStart(): void {
  useEffect(() => startSettings(), []);
}
