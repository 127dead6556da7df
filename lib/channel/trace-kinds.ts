/** Kinds of trace records in the order of their codes; workers/python/forkjoin/_trace.py counts on it. */
export const TRACE_KINDS = [
  'start',
  'run',
  'task',
  'wait',
  'send',
  'receive',
  'pickle',
  'sleep',
  'exit',
] as const;
