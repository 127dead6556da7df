interface Explanation {
  readonly missing: string;
  readonly works: string;
  readonly fix: string;
}

const READ_ON = 'You can read everything and write code; it is kept. Run and Submit are off.';

/** What is missing, what still works, and how to mend it: one sentence each. */
export const environment = {
  'secure-context': {
    missing:
      'This page came over plain http, so the browser withholds the shared memory that Python needs here.',
    works: READ_ON,
    fix: 'Open the same address with https://. On a classroom network, whoever serves the page starts it with script/server --lan, which serves https.',
  },
  isolation: {
    missing:
      'This page is not cross-origin isolated, so the browser withholds shared memory between workers.',
    works: READ_ON,
    fix: 'Whoever serves the page must send two headers with every response: Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp. If it is shown inside another page, open it in a tab of its own.',
  },
  'shared-memory': {
    missing: 'This browser has no shared memory between workers (SharedArrayBuffer and Atomics).',
    works: READ_ON,
    fix: 'Use a current Chrome, Edge, Firefox, or Safari 16.4 or later.',
  },
  webassembly: {
    missing: 'This browser has WebAssembly switched off, and Python is built on it.',
    works: READ_ON,
    fix: 'Switch it on again (Edge and iOS: leave enhanced security or Lockdown Mode for this site), or use another browser.',
  },
  'module-workers': {
    missing: 'This browser cannot start module workers, in which the processes of a program run.',
    works: READ_ON,
    fix: 'Use a current Chrome, Edge, Firefox 114 or later, or Safari 16.4 or later.',
  },
  storage: {
    missing: 'This browser does not let the page keep anything.',
    works: 'Everything runs, but what you write is lost when the tab closes.',
    fix: 'Allow site data for this address, or leave private browsing. Until then, download your code before you go.',
  },
} as const satisfies Readonly<Record<string, Explanation>>;

export const environmentLabels = {
  region: 'What this browser lacks',
  cannotRun: 'Python cannot run on this page',
  cannotKeep: 'Nothing is kept on this device',
  works: 'What still works',
  fix: 'How to mend it',
} as const;
