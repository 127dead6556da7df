import { z } from 'zod';

/** Chromium's trace-event format: durations in microseconds, `tdur` of processor time. */
const recordSchema = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown() }).partial().optional(),
    }),
  ),
});

export interface Task {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** All tasks of the main threads of pages, the longest first. */
export function readTasks(recorded: string): readonly Task[] {
  const { traceEvents } = recordSchema.parse(JSON.parse(recorded));
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
