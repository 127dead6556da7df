import { Notice } from '@/components/ui/notice';
import { keeping } from '@/components/ui/strings/keeping';
import { progress } from '@/components/ui/strings/progress';
import type { AllAttempts, AttemptState } from '@/lib/client/attempt-store';
import { countTooLong } from '@/lib/client/build-report';
import { useAttempts } from '@/lib/client/use-attempts';

import styles from './report-form.module.css';

/** Whether every attempt that was kept or made here goes into the report, as far as can be known. */
export const isReportWhole = ({ attempts, isRead, unreadable }: AllAttempts): boolean =>
  isRead && unreadable === 0 && countTooLong(attempts) === 0;

function problemsOf({ attempts = [], isRead, isKept, unreadable }: AttemptState): readonly string[] {
  const words = keeping.attempts;
  const tooLong = countTooLong(attempts);
  return [
    isRead ? undefined : words.unread,
    // Where nothing can be read, a tab without attempts of its own has nothing to lose.
    isKept || attempts.length === 0 ? undefined : words.inTab,
    unreadable === 0 ? undefined : words.unreadable(unreadable),
    tooLong === 0 ? undefined : words.tooLong(tooLong),
  ].filter((text) => text !== undefined);
}

/** How much the report would hold, and what it would not. */
export function ReportHolds() {
  const state = useAttempts();
  const { attempts = [], isRead } = state;
  const challenges = new Set(attempts.map(({ challenge }) => challenge)).size;
  const problems = problemsOf(state);
  const count =
    attempts.length === 0 ? progress.report.empty : progress.report.holds(attempts.length, challenges);
  return (
    <>
      {/* Nothing was found and nothing could be looked at are two things. */}
      {(isRead || attempts.length > 0) && (
        <p className={styles['note']}>{state.attempts === undefined ? '\u00a0' : count}</p>
      )}
      <div role="status">
        {problems.map((text) => (
          <Notice key={text} kind="warn">
            {text}
          </Notice>
        ))}
      </div>
    </>
  );
}
