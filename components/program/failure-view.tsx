import { LaneTag } from '@/components/charts/lane-tag';
import { program } from '@/components/ui/strings/program';
import type { Failure, WaitingProcess } from '@/lib/protocol/failures';

import styles from './failure-view.module.css';

interface FailureViewProps {
  readonly failure: Failure;
  readonly waiting: readonly WaitingProcess[];
  /** Whether the output above holds the traceback already. */
  readonly isPrinted: boolean;
  readonly laneOf: (pid: number, process: string) => number;
}

function WaitingList({ waiting, laneOf }: Pick<FailureViewProps, 'waiting' | 'laneOf'>) {
  const names = new Map(waiting.map((one) => [one.pid, one.name]));
  return (
    <ul className={styles['waiting']}>
      {waiting.map((one) => (
        <li key={one.pid}>
          <LaneTag lane={laneOf(one.pid, one.name)} process={one.name} />{' '}
          {program.waitsFor(one.name, one.call, one.object)}
          {one.heldBy.length > 0 &&
            program.heldBy(one.heldBy.map((pid) => names.get(pid) ?? `process ${String(pid)}`).join(', '))}
          {one.place !== undefined && ` (${program.atLine(one.place.file, one.place.line)})`}
        </li>
      ))}
    </ul>
  );
}

/** Why a run did not finish: one sentence, the learner's own traceback, and what to do next. */
export function FailureView({ failure, waiting, isPrinted, laneOf }: FailureViewProps) {
  return (
    <>
      <div className={styles['failure']}>
        <p className={styles['message']}>{failure.message}</p>
        {failure.hint !== undefined && <p>{failure.hint}</p>}
        {failure.traceback !== undefined && !isPrinted && (
          <pre className={styles['traceback']}>{failure.traceback}</pre>
        )}
      </div>
      {waiting.length > 0 && <WaitingList waiting={waiting} laneOf={laneOf} />}
    </>
  );
}
