import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { CheckRun, type CheckState } from './check-run';

/** A check that ends with the page it stands on. */
export function useCheckRun(): { readonly run: CheckRun; readonly state: CheckState } {
  const [run] = useState(() => new CheckRun());
  useEffect(
    () => () => {
      if (run.store.getState().running !== undefined) run.stop();
    },
    [run],
  );
  return { run, state: useStore(run.store) };
}
