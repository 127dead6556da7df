/** One span or moment of a process, as a run's trace has it. */
interface Span {
  readonly kind: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly bytes?: number;
}

/** What a process did with its time. `computeMs` is what is left of its life without waits, sleep and pickling. */
export interface TraceTotals {
  readonly startMs: number;
  readonly aliveMs: number;
  readonly computeMs: number;
  readonly waitMs: number;
  readonly sleepMs: number;
  readonly pickleMs: number;
  readonly taskMs: number;
  readonly tasks: number;
  readonly sent: number;
  readonly sentBytes: number;
  readonly received: number;
  readonly receivedBytes: number;
}

const IDLE: readonly string[] = ['wait', 'sleep', 'pickle'];

/** Adds up the trace of one process. All times in milliseconds. */
export function traceTotals(events: readonly Span[]): TraceTotals {
  const of = (kind: string): readonly Span[] => events.filter((event) => event.kind === kind);
  const time = (kind: string): number =>
    of(kind).reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const bytes = (kind: string): number => of(kind).reduce((sum, event) => sum + (event.bytes ?? 0), 0);
  const { startMs, endMs } = lifeOf(events);
  const idle = events.filter(({ kind }) => IDLE.includes(kind));
  return {
    startMs,
    aliveMs: endMs - startMs,
    computeMs: gapsBetween(idle, startMs, endMs).reduce((sum, gap) => sum + gap.endMs - gap.startMs, 0),
    waitMs: time('wait'),
    sleepMs: time('sleep'),
    pickleMs: time('pickle'),
    taskMs: time('task'),
    tasks: of('task').length,
    sent: of('send').length,
    sentBytes: bytes('send'),
    received: of('receive').length,
    receivedBytes: bytes('receive'),
  };
}

interface Interval {
  readonly startMs: number;
  readonly endMs: number;
}

/** From a process's first line to its end; from its first event to its last where it was cut short. */
export function lifeOf(events: readonly Span[]): Interval {
  const run = events.find(({ kind }) => kind === 'run');
  if (run !== undefined) return run;
  if (events.length === 0) return { startMs: 0, endMs: 0 };
  const ends = events.reduce((latest, { endMs }) => Math.max(latest, endMs), -Infinity);
  return { startMs: events.reduce((first, { startMs }) => Math.min(first, startMs), Infinity), endMs: ends };
}

/** The stretches between `startMs` and `endMs` that none of the intervals covers. */
export function gapsBetween(
  intervals: readonly Interval[],
  startMs: number,
  endMs: number,
): readonly Interval[] {
  const gaps: Interval[] = [];
  let at = startMs;
  const sorted = intervals.toSorted((left, right) => left.startMs - right.startMs);
  for (const interval of [...sorted, { startMs: endMs, endMs }]) {
    const until = Math.min(interval.startMs, endMs);
    if (until > at) gaps.push({ startMs: at, endMs: until });
    at = Math.max(at, interval.endMs);
  }
  return gaps;
}
