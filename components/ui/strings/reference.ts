/** Words of the pages to look things up in: concurrency, glossary, pathways. */
export const reference = {
  concurrency: {
    title: 'What concurrent programs can rely on here',
    lead: 'Processes, pools, queues, locks and shared memory in this browser, compared with Python on a laptop.',
    table: 'Every promise',
    status: { works: 'Works', differs: 'Differs', refused: 'Refused' },
    statusLong: {
      works: 'as in Python on a laptop',
      differs: 'works, with the difference that is stated',
      refused: 'ends with a message that says what to use instead',
    },
    count: (count: number) => `${String(count)} of them`,
    program: 'The program that checks it',
    open: 'Open in the playground',
    jump: 'Groups',
  },
} as const;
