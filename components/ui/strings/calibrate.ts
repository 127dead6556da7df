/** Words of the page that measures the reader's machine. */
export const calibrate = {
  title: 'Calibrate: what this machine has',
  lead: 'Numbers in books come from other machines. Measure yours. Lessons then quote your own numbers.',
  how: 'It runs small programs, one after another, in about a minute. Keep this tab in front, and let other programs rest.',
  measure: 'Measure this machine',
  again: 'Measure again',
  stop: 'Stop',
  progress: 'Progress of the measurement',
  step: (done: number, total: number, what: string) =>
    `Step ${String(done + 1)} of ${String(total)}: ${what}`,
  stopped: 'Stopped. Nothing was kept of this measurement.',
  failed: 'Python stopped while it measured, and nothing was kept. Measure again.',
  finished: 'Finished.',
  isNotKept: 'This browser lets the page keep nothing: the numbers last until the tab closes.',
  steps: {
    scaling: 'workers that scale',
    starting: 'start of a process',
    latency: 'message between processes',
    memory: 'memory bandwidth',
    clock: 'step of the clock',
    gpu: 'GPU',
  },
  onWorkers: (what: string, workers: number) => `${what}, with ${String(workers)}`,
  measuredAt: (date: string) => `Measured on this machine, ${date}.`,
  current: 'So far',
  results: 'Results',
  none: 'not measured yet',
  unknown: 'could not be measured',
  columns: { what: 'What', value: 'This machine', meaning: 'What it means' },
  rows: {
    workers: {
      name: 'Workers that scale',
      meaning: (cores: number) =>
        `The most workers that still bring 70 % of the ideal speedup. The browser reports ${String(cores)} ${cores === 1 ? 'core' : 'cores'}.`,
    },
    start: {
      name: 'Start of a process',
      meaning:
        'From start() to the first line of the child, with an interpreter that stood ready. Shorter work is not worth a process of its own.',
    },
    latency: {
      name: 'Message',
      meaning: 'The way of 16 bytes from one process to another. Tasks should take much longer than this.',
    },
    bandwidth: {
      name: 'Memory bandwidth',
      meaning:
        'Bytes that one process reads and writes while it copies 32 MB. It limits simple array operations.',
    },
    timer: {
      name: 'Step of the clock',
      meaning: 'The smallest difference that time.perf_counter() can show here. Time something much longer.',
    },
    gpu: {
      name: 'GPU',
      meaning: 'The adapter that kernels run on.',
      none: 'none that this browser offers',
    },
  },
  units: {
    ms: (value: string) => `${value} ms`,
    us: (value: string) => `${value} µs`,
    gigabytes: (value: string) => `${value} GB/s`,
  },
  scaling: {
    title: 'One load on more and more workers',
    meaning: (workers: number, speedup: string) =>
      `With ${String(workers)} ${workers === 1 ? 'worker' : 'workers'} the same load was done ${speedup} times as fast as with one.`,
    tooGood:
      'More than the ideal: something else kept the machine busy while one worker was measured. Measure again when it rests.',
    table: 'The same in numbers',
    time: 'Time',
    workers: 'Workers',
    speedup: 'Speedup',
    ideal: 'ideal',
  },
  earlier: 'Earlier measurements',
  date: 'Date',
} as const;

/** "22 Nov 2026, 14:03", in the reader's own time zone. */
export function shortDate(moment: string): string {
  return new Date(moment).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
