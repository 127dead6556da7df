const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const agreements = {
  agrees: 'Earned',
  'fewer-stars': 'Fewer stars',
  unclear: 'Too close to tell',
  'not-earned': 'Not earned',
  'not-shown': 'Cannot be shown',
} as const;

/** Words of the page that reads learners' report files. */
export const reports = {
  title: 'Reports',
  lead: 'Report files of a class, hundreds at once. They are read in this browser and sent nowhere; what they claim can be graded again here, with new inputs.',
  drop: 'Drop report files here, or',
  choose: 'Choose files',
  reading: (done: number, count: number) => `Reading ${String(done)} of ${String(count)}`,
  read: (good: number, bad: number) =>
    bad === 0
      ? `${counted(good, 'report')} read.`
      : `${counted(good, 'report')} read, ${counted(bad, 'file')} could not be read.`,
  empty: 'No report is open yet. Learners make theirs on the page Progress.',
  badTitle: 'Files that are no reports',
  bad: (reason: string) => `it ${reason}`,
  table: 'Learners and challenges',
  columns: {
    learner: 'Learner',
    challenge: 'Challenge',
    claimed: 'Claimed',
    attempts: 'Attempts',
    earned: 'Earned here',
    agreement: 'Claim',
  },
  regrade: 'Grade all again',
  regrading: (what: string) => `Grading ${what}`,
  stop: 'Stop',
  csv: 'Download CSV',
  graded: (done: number, count: number) => `${String(done)} of ${counted(count, 'claim')} graded again.`,
  agreements,
  survey: 'Survey',
  answers: (count: number) => counted(count, 'answer'),
  feedback: 'Feedback',
  ratings: { 'too-easy': 'Too easy', right: 'Right', 'too-hard': 'Too hard', none: 'No rating' },
  ratingsOf: (item: string) => `How hard ${item} was`,
  notGraded: 'not yet',
} as const;
