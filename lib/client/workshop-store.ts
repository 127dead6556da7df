import { createStore } from 'zustand/vanilla';

import { browserStorage } from './safe-storage';
import { type Workshop, workshopFragment, workshopFromFragment } from './workshop-link';

const KEY = 'workshop';

/** The workshop that was opened on this device last. */
export const workshopStore = createStore<{ readonly workshop: Workshop | undefined }>(() => ({
  workshop: undefined,
}));

function load(): void {
  workshopStore.setState({ workshop: workshopFromFragment(browserStorage.read(KEY) ?? '') });
}

export function startWorkshop(): () => void {
  load();
  return browserStorage.watch((key) => {
    if (key === KEY) load();
  });
}

/** Remembers a workshop, so that the course's pages hold solutions back as it asks. */
export function joinWorkshop(workshop: Workshop): void {
  browserStorage.write(KEY, workshopFragment(workshop));
  load();
}

export function leaveWorkshop(): void {
  browserStorage.remove(KEY);
  load();
}
