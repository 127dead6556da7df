/** One event of Chromium's trace-event format: durations in microseconds, `tdur` of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

export interface Task {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** All tasks of the main threads of pages, the longest first. */
export function readTasks(recorded: string): readonly Task[] {
  const { traceEvents } = JSON.parse(recorded) as { readonly traceEvents: readonly TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mainThreads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wallMs: dur / 1000, cpuMs: tdur / 1000 }))
    .sort((one, other) => other.wallMs - one.wallMs);
}
