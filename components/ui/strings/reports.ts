const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const agreements = {
  agrees: 'As claimed',
  'fewer-stars': 'Fewer stars',
  unclear: 'Too close to tell',
  'not-earned': 'Not earned',
  'not-shown': 'Cannot be shown',
} as const;

/** Said behind how many reports were read; empty where none was replaced. */
function replacedReports(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' 1 earlier report was replaced by a later one of the same learner.'
    : ` ${String(count)} earlier reports were replaced by later ones of the same learners.`;
}

/** Words of the page that reads learners' report files. */
export const reports = {
  replaced: replacedReports,
  title: 'Reports',
  lead: 'Report files of a class, hundreds at once. They are read in this browser and sent nowhere; what they claim can be graded again here, with new inputs.',
  drop: 'Drop report files or folders here, or',
  cut: 'There is more in these folders than is read at once: only a part of it was. Drop fewer of them.',
  choose: 'Choose files',
  reading: (done: number, count: number) => `Reading ${String(done)} of ${String(count)}`,
  read: (good: number, bad: number) =>
    bad === 0
      ? `${counted(good, 'report')} read.`
      : `${counted(good, 'report')} read, ${counted(bad, 'file')} could not be read.`,
  promise: {
    title: 'What a verdict of a browser can and cannot promise',
    points: [
      "A learner's own browser grades for practice. Whoever owns a machine can change the page, its clock or the report file, so a claim in a report is no proof. Your grading here, with new inputs, decides.",
      'Programs are graded in workers without network, storage or access to the page; they share nothing with the reference and never see what is expected.',
      "Overlap, counters and races are read from memory that a program's own processes write to. A program that sets out to can write what it likes there, and keep workers busy with nothing. Where they decide a mark, read the code.",
      'Nothing here tells who wrote a program.',
    ],
  },
  empty: 'No report is open yet. Learners make theirs on the page Progress.',
  badTitle: 'Files that are no reports',
  /** A reason that begins with the name of a field says what is wrong there. */
  bad: (reason: string) => (/^[\w.]+: /.test(reason) ? `at ${reason}` : `it ${reason}`),
  table: 'Learners and challenges',
  shown: (shown: number, count: number) =>
    `The first ${shown.toLocaleString('en')} of ${count.toLocaleString('en')} rows are shown; the CSV has all.`,
  showMore: (count: number) => `Show ${String(count)} more`,
  columns: {
    learner: 'Learner',
    challenge: 'Challenge',
    claimed: 'Claimed',
    attempts: 'Attempts',
    span: 'Over',
    time: 'Best time',
    earned: 'Earned here',
    agreement: 'Claim',
  },
  regrade: { none: 'Grade all again', some: 'Go on grading', all: 'Grade all anew' },
  regrading: (what: string, done: number, count: number) =>
    `Grading ${what}: ${String(done)} of ${counted(count, 'claim')} done`,
  progress: 'Claims graded again',
  failure: (reason: string) => `Grading ended early, and goes on where it was: ${reason}`,
  times: (ratio: number) => `${ratio.toPrecision(2)} × the baseline`,
  span: (ms: number) => {
    const minutes = ms / 60_000;
    if (minutes < 1) return 'under 1 min';
    if (minutes < 120) return `${minutes.toFixed(0)} min`;
    return minutes < 48 * 60 ? `${(minutes / 60).toFixed(0)} h` : `${(minutes / 1440).toFixed(0)} days`;
  },
  stop: 'Stop',
  csv: 'Download CSV',
  grades: 'Download grades',
  tables:
    'Download CSV gives a row for each learner and challenge. Download grades gives a row for each report and a column for each challenge with its stars, 0 to 3: import it into the grades of Moodle as a CSV file, with 3 as the highest grade of each column. Names in reports are free, so where they are no e-mail addresses or ID numbers that Moodle knows, add a column of those first. Stars are those earned here; where they are only claimed so far, the heading and the last column say so.',
  graded: (done: number, count: number) => `${String(done)} of ${counted(count, 'claim')} graded again.`,
  agreements,
  survey: 'Survey',
  otherAnswer: (answer: string) => `other: ${answer}`,
  answers: (count: number) => counted(count, 'answer'),
  feedback: 'Feedback',
  ratings: { 'too-easy': 'Too easy', right: 'Right', 'too-hard': 'Too hard', none: 'No rating' },
  ratingsOf: (item: string) => `How hard ${item} was`,
  notGraded: 'not yet',
} as const;
