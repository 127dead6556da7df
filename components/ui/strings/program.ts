import type { RunOutcomeKind } from '@/lib/protocol/run';

/** "1.24 s", "312 ms", "8.1 ms": three figures, with the unit. */
export function duration(ms: number): string {
  if (ms >= 100_000) return `${(ms / 1000).toFixed(0)} s`;
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms >= 100) return `${ms.toFixed(0)} ms`;
  return ms >= 10 ? `${ms.toFixed(1)} ms` : `${ms.toFixed(2)} ms`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

const outcomes: Readonly<Record<RunOutcomeKind, string>> = {
  finished: 'Finished',
  error: 'Ended with an error',
  timeout: 'Stopped at the time limit',
  deadlock: 'Deadlock',
  memory: 'Out of memory',
  'output-limit': 'Stopped at the output limit',
  interrupted: 'Stopped',
};

/** Words around running a program, in the workbench, in lessons and on the home page. */
export const program = {
  run: 'Run',
  stop: 'Stop',
  reset: 'Reset',
  minutes: (count: number) => `${String(count)} min`,
  runShortcut: 'Ctrl+Enter',
  workers: 'Workers',
  fewer: 'One worker less',
  more: 'One worker more',
  output: 'Output',
  outcomes,
  outcome: (kind: RunOutcomeKind, ms: number) => `${outcomes[kind]} in ${duration(ms)}`,
  stopped: (ms: number) => `Stopped after ${duration(ms)}`,
  empty: 'Run the program to see here what it prints.',
  silent: 'The program printed nothing.',
  waiting: 'Getting Python ready',
  running: 'Running',
  stopping: 'Stopping',
  dropped: (count: number) =>
    `${count.toLocaleString('en')} earlier ${count === 1 ? 'line is' : 'lines are'} not shown.`,
  stderr: 'standard error',
  hint: 'What to do',
  waitsFor: (name: string, call: string, object: string) => `${name} waits in ${call} for ${object}`,
  heldBy: (names: string) => `, held by ${names}`,
  atLine: (file: string, line: number) => `${file}, line ${String(line)}`,
  failed: 'Python stopped working on this page.',
  restart: 'Start Python again',
  python: {
    idle: (amount: number) =>
      amount > 0
        ? `Python is not loaded. The first Run loads ${amount.toFixed(1)} MB.`
        : 'Python loads with the first Run.',
    downloading: (loaded: number, total: number) =>
      `Loading Python: ${megabytes(loaded)} of ${megabytes(total)} MB`,
    starting: (ready: number, wanted: number) =>
      wanted === 1
        ? 'Starting Python'
        : `Starting Python: ${String(ready)} of ${String(wanted)} interpreters`,
    ready: 'Python is ready',
    failed: 'Python did not start',
    progress: 'Progress of loading Python',
    steps: {
      downloading: 'Loading Python',
      starting: 'Starting Python',
      ready: 'Python is ready',
      failed: 'Python did not start',
    },
    cannot: 'Python cannot run on this page',
  },
} as const;
