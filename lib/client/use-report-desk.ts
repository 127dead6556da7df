import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { type DeskState, ReportDesk } from './report-desk';

/** The report files that an instructor has open; grading ends with the page. */
export function useReportDesk(): { readonly desk: ReportDesk; readonly state: DeskState } {
  const [desk] = useState(() => new ReportDesk());
  useEffect(
    () => () => {
      if (desk.store.getState().grading !== undefined) desk.stop();
    },
    [desk],
  );
  return { desk, state: useStore(desk.store) };
}
