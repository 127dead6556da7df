import { duration } from './program';

/** "80 B", "80.2 kB", "1.50 MB". */
function dataSize(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

const kinds = {
  task: 'task',
  compute: 'compute',
  wait: 'wait',
  sleep: 'sleep',
  pickle: 'pickle',
  send: 'send',
  receive: 'receive',
} as const;

interface SpanFacts {
  readonly kind: keyof typeof kinds;
  readonly startMs: number;
  readonly endMs: number;
  readonly object?: string;
  readonly bytes?: number;
  readonly detail?: number;
  readonly line?: number;
}

const SAYS: Readonly<Record<keyof typeof kinds, (span: SpanFacts) => string>> = {
  task: ({ detail }) => (detail === undefined ? 'works on a task' : `works on task ${String(detail)}`),
  compute: ({ line }) => (line === undefined ? 'computes' : `computes until line ${String(line)}`),
  wait: ({ object }) => `waits for ${object ?? 'another process'}`,
  sleep: () => 'sleeps',
  pickle: () => 'pickles',
  send: ({ object }) => `sends to ${object ?? 'another process'}`,
  receive: ({ object }) => `receives from ${object ?? 'another process'}`,
};

/** Words of the timeline of a run. */
export const timeline = {
  title: 'Timeline',
  empty: 'Run the program to see here what each process does with its time.',
  running: 'The timeline is drawn when the run has ended.',
  untraced: 'This run left no trace.',
  figure: (processes: number, ms: number) =>
    `Timeline of ${String(processes)} ${processes === 1 ? 'process' : 'processes'} over ${duration(ms)}`,
  keys: 'Arrow keys choose what a process did, plus and minus zoom, Shift with an arrow moves, 0 shows the whole run.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'Whole run',
  export: 'Export',
  exportHelp: 'Download this trace for Perfetto or chrome://tracing',
  legend: 'What the marks mean',
  kinds,
  hover: 'Point at a mark, or use the arrow keys, to read what it is.',
  says: (process: string, span: SpanFacts) => {
    const amount = span.bytes === undefined ? '' : `, ${dataSize(span.bytes)}`;
    const length = span.endMs > span.startMs ? ` for ${duration(span.endMs - span.startMs)}` : '';
    return `${process} ${SAYS[span.kind](span)}${amount}${length}, at ${duration(span.startMs)}`;
  },
  line: (line: number, text: string) => `Line ${String(line)}: ${text}`,
  table: 'Time of each process',
  columns: {
    process: 'Process',
    alive: 'Alive',
    compute: 'Compute',
    wait: 'Wait',
    sleep: 'Sleep',
    pickle: 'Pickle',
    tasks: 'Tasks',
    sent: 'Sent',
    received: 'Received',
  },
  messages: (count: number, bytes: number) => (count === 0 ? '0' : `${String(count)} (${dataSize(bytes)})`),
  waits: 'Longest waits',
  waitColumns: { process: 'Process', object: 'Waits for', line: 'Line', times: 'Times', total: 'Together' },
  dropped: (count: number) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'event' : 'events'} did not fit into the trace and ${count === 1 ? 'is' : 'are'} missing here.`,
  meaning: (busy: number, processes: number) =>
    `On average ${busy.toFixed(2)} of ${String(processes)} ${processes === 1 ? 'process' : 'processes'} computed at the same time.`,
} as const;
