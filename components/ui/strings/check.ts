/** Words of the page that checks a computer before a course. */
export const check = {
  title: 'Is this computer ready?',
  lead: 'Open this page on every computer before the course. It tries everything that the course needs.',
  again: 'Try again',
  verdicts: {
    testing: 'Trying',
    ready: 'Ready',
    'ready-without': 'Ready, with limits',
    'not-ready': 'Not ready',
  },
  states: { good: 'good', limited: 'limited', bad: 'to mend', testing: 'trying' },
  rows: {
    browser: 'Browser',
    isolation: 'Isolation',
    cores: 'Cores',
    memory: 'Memory',
    storage: 'Storage',
    gpu: 'GPU',
    download: 'Download',
    python: 'Python',
    workers: 'Two workers',
  },
  browserGood: (name: string) => name,
  browserBad: (name: string) =>
    `${name} lacks what Python needs. Install a recent Firefox, Chrome, Edge or Safari.`,
  isolationGood: 'Shared memory is allowed.',
  isolationInsecure: 'This address is not secure: open the site over https, or as localhost.',
  isolationBad: 'The server does not send the headers for shared memory: ask whoever runs it.',
  cores: (count: number) => `${String(count)} cores`,
  oneCore: 'One core: everything works, and nothing gets faster.',
  memory: (gigabytes: number) => `${gigabytes >= 8 ? 'at least ' : ''}${String(gigabytes)} GB`,
  memoryUnknown: 'This browser does not tell.',
  memorySmall: (gigabytes: number) =>
    `${String(gigabytes)} GB: close other tabs, and use at most four workers.`,
  storageGood: 'What learners write is kept here.',
  storageBad: 'This browser keeps nothing: leave the private window, or allow storage for this site.',
  gpuGood: (name: string) => name,
  gpuNone: 'No WebGPU: kernels run on the simulator, which finds the same mistakes and measures no time.',
  download: (megabytes: string) => `${megabytes} MB, once for each browser`,
  python: (seconds: string) => `started in ${seconds} s`,
  workers: (workers: number, seconds: string) =>
    `${String(workers)} processes gave the right answer in ${seconds} s`,
  runFailed: (reason: string) =>
    `A program did not run: ${reason} Load the page again, or try another browser.`,
  wrongAnswer: 'the answer was wrong.',
} as const;
