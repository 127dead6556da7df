import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';

import { type Guide, guideStore } from './workshop-guide';
import { type Workshop, workshopFromFragment } from './workshop-link';
import { joinWorkshop, startWorkshop, workshopStore } from './workshop-store';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
}

/** The workshop of the address, which is joined by opening it; else the one that was joined before. */
export function useWorkshop(): Workshop | undefined {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  useEffect(() => startWorkshop(), []);
  useEffect(() => {
    const linked = workshopFromFragment(fragment);
    if (linked !== undefined) joinWorkshop(linked);
  }, [fragment]);
  return useStore(workshopStore, ({ workshop }) => workshop);
}

/** setTimeout counts in 32 bits. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** When solutions open, while they are held back by a workshop; undefined once they are open. */
export function useHeldSolutions(): Date | undefined {
  useEffect(() => startWorkshop(), []);
  const from = useStore(workshopStore, ({ workshop }) => workshop?.solutionsFrom);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (from === undefined) return undefined;
    const wait = Math.min(Math.max(from.getTime() - Date.now(), 0), LONGEST_WAIT_MS);
    const timer = setTimeout(() => {
      setNow(Date.now());
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [from]);
  return from !== undefined && from.getTime() > now ? from : undefined;
}

/** The workshop that was joined on this device last, whatever the address is. */
export function useJoinedWorkshop(): Workshop | undefined {
  useEffect(() => startWorkshop(), []);
  return useStore(workshopStore, ({ workshop }) => workshop);
}

/** For as long as this is drawn, pages lead where a workshop does. */
export function useLead(guide: Guide | undefined): void {
  useEffect(() => {
    guideStore.setState({ guide });
    return () => {
      guideStore.setState({ guide: undefined });
    };
  }, [guide]);
}
