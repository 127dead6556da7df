import type { ReactNode } from 'react';

import type { Verdict } from '@/lib/protocol/grade';

import { CaseList } from './case-list';
import { CountTable } from './count-table';
import { TimingSummary } from './timing-summary';
import { VerdictHead } from './verdict-head';

interface VerdictViewProps {
  readonly verdict: Verdict;
  /** Below the head. */
  readonly children?: ReactNode;
}

/** A verdict as its learner sees it: the word and why, the cases, what was measured. */
export function VerdictView({ verdict, children }: VerdictViewProps) {
  return (
    <>
      <VerdictHead verdict={verdict} />
      {children}
      <CaseList cases={verdict.cases} isOpen={false} />
      <TimingSummary verdict={verdict} />
      <CountTable verdict={verdict} />
    </>
  );
}
