import type { RunLimits } from '../../lib/protocol/run';
import { type StuckProcess, findDeadlock } from './find-deadlock';
import type { RunSession } from './run-session';

export type Alarm =
  | { readonly kind: 'timeout' | 'output-limit'; readonly message: string }
  | { readonly kind: 'deadlock'; readonly stuck: readonly StuckProcess[] };

const TICK_MS = 50;
/** A deadlock must be seen this many times in a row, about half a second. */
const DEADLOCK_TICKS = 10;

/**
 * Looks at a run from outside while it goes on: its time, its output, whether anything can still move. Raises at
 * most one alarm. @returns how to stop watching
 */
export function watch(session: RunSession, limits: RunLimits, onAlarm: (alarm: Alarm) => void): () => void {
  const began = performance.now();
  let deadlockTicks = 0;
  const tick = (): void => {
    session.drain();
    const stuck = session.pendingStarts === 0 ? findDeadlock(session.heap) : undefined;
    deadlockTicks = stuck === undefined ? 0 : deadlockTicks + 1;
    const alarm = lookForAlarm(performance.now() - began, session, limits);
    if (alarm !== undefined) raise(alarm);
    else if (stuck !== undefined && deadlockTicks >= DEADLOCK_TICKS) raise({ kind: 'deadlock', stuck });
  };
  const timer = setInterval(() => {
    session.guard(tick);
  }, TICK_MS);
  const raise = (alarm: Alarm): void => {
    clearInterval(timer);
    onAlarm(alarm);
  };
  return () => {
    clearInterval(timer);
  };
}

function lookForAlarm(ms: number, session: RunSession, limits: RunLimits): Alarm | undefined {
  if (session.output.isOverLimit) {
    const kilobytes = Math.round(limits.outputBytes / 1024);
    return {
      kind: 'output-limit',
      message: `The program printed more than ${kilobytes} kB, so it was stopped; print less, or only every so often.`,
    };
  }
  if (ms <= limits.timeoutMs) return undefined;
  const seconds = limits.timeoutMs / 1000;
  return {
    kind: 'timeout',
    message: `The program ran for longer than ${seconds} s, so it was stopped; give it less work, or look for a loop that never ends.`,
  };
}
