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
  glossary: {
    title: 'Glossary',
    lead: 'The words of this course in plain English, with the lessons that teach them.',
    jump: 'Letters',
    taught: 'Taught in',
    see: 'See also',
  },
  pathways: {
    title: 'Pathways: who does this for a living',
    lead: 'Six jobs in which parallel programs are written, run or taught, and what to learn for each.',
    jump: 'Jobs',
    work: 'What they do',
    day: 'A day',
    skills: 'Skills, and where to learn them here',
    elsewhere: 'not taught on this site',
    next: 'Where to go next',
    kinds: {
      course: 'Course',
      competition: 'Competition',
      community: 'Community',
      reference: 'Reference',
    },
  },
} as const;
