/** Words of the home page and of the lists of lessons and challenges. */
export const catalog = {
  lead: 'Learn parallel programming in Python, in this browser',
  intro:
    'Read a section, run its programs, change them. Then solve a challenge and get a verdict on its output and its speed. The workers are real: they run on the cores of this machine.',
  start: (title: string) => `Start with ${title}`,
  tracks: 'The course',
  tracksLead:
    'Sections build on each other, from the first array to many processes. Each challenge says what to read before.',
  after: (titles: string) => `after ${titles}`,
  map: {
    course: 'Map of the sections: what builds on what',
    section: 'Map of this section',
    of: (title: string) => `Map of the section ${title}`,
  },
  begin: {
    label: 'Before you start',
    quiz: 'Where should I start? Twelve questions',
    survey: 'What you bring along',
    calibrate: 'Measure this machine',
  },
  lesson: 'Lesson',
  challenge: 'Challenge',
  passed: 'Passed',
  read: 'Read',
  stars: (stars: number) => `${String(stars)} of 3 stars`,
  minutes: (count: number) => `${String(count)} min`,
  allChallenges: {
    title: 'Challenges',
    lead: 'Write one function. It is checked on inputs that you have not seen, then measured against a slow and a good solution.',
    gate: {
      speed: (atLeast: number) => `Gate: ${String(atLeast)} × the baseline`,
      overlap: (atLeast: number) =>
        `Gate: workers busy together for ${String(Math.round(100 * atLeast))} % of the work`,
      counter: 'Gate: counted work',
      none: 'No gate on time',
    },
  },
  figure: {
    title: 'A Mandelbrot set, computed in lanes',
    recorded: (cores: number) =>
      `Recorded on a machine with ${String(cores)} cores. Run computes it on yours.`,
    live: (cores: number) =>
      `Computed just now on this machine, with ${String(cores)} ${cores === 1 ? 'core' : 'cores'}.`,
    computing: (workers: number) =>
      `Computing with ${String(workers)} ${workers === 1 ? 'worker' : 'workers'}`,
    picture: 'The Mandelbrot set. Each band of rows has the colour of the lane that computed it.',
    run: 'Run on this machine',
    workers: (count: number) => `${String(count)} ${count === 1 ? 'worker' : 'workers'}`,
    lanes: (count: number, time: string) =>
      `Lanes of ${String(count)} ${count === 1 ? 'worker' : 'workers'}: the whole picture took ${time}.`,
    speedup: (times: string) => `${times} times as fast`,
    slower: 'Not faster this time',
    meaning: 'Each block is a band of rows that one worker computed.',
    table: 'The same in numbers',
    columns: { workers: 'Workers', time: 'Time', speedup: 'Speedup', busiest: 'Bands of each lane' },
    open: 'Open this program in the playground',
    again: 'The run did not finish',
  },
} as const;
