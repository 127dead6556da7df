import { createStore } from 'zustand/vanilla';

import { browserStorage } from './safe-storage';
import { WORKSHOP_KEY } from './workshop-key';
import { type Workshop, workshopFragment, workshopFromFragment } from './workshop-link';

/** The workshop that was opened on this device last. */
export const workshopStore = createStore<{ readonly workshop: Workshop | undefined }>(() => ({
  workshop: undefined,
}));

function load(): void {
  workshopStore.setState({ workshop: workshopFromFragment(browserStorage.read(WORKSHOP_KEY) ?? '') });
}

export function startWorkshop(): () => void {
  load();
  return browserStorage.watch((key) => {
    if (key === WORKSHOP_KEY) load();
  });
}

/** Remembers a workshop, so that the course's pages hold solutions back as it asks. */
export function joinWorkshop(workshop: Workshop): void {
  browserStorage.write(WORKSHOP_KEY, workshopFragment(workshop));
  load();
}

export function leaveWorkshop(): void {
  browserStorage.remove(WORKSHOP_KEY);
  load();
}
