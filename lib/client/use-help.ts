import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type Help, helpStore, startHelp } from './help-store';

const NONE: Help = { hints: 0, asked: 0 };

/** What the reader has asked for on a challenge; nothing on the server. */
export function useHelp(slug: string): Help {
  useEffect(() => startHelp(), []);
  return useStore(helpStore, (help) => (Object.hasOwn(help, slug) ? help[slug] : undefined)) ?? NONE;
}
