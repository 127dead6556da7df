const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** Words of the instructor's pages. */
export const instructor = {
  title: 'For instructors',
  lead: 'Everything that learners see, with what lies behind it. One click tries every solution that ships with a challenge, on this machine.',
  links: { reports: 'Read reports', workshop: 'Make a workshop link', check: 'Check a computer' },
  sections: 'Lessons and challenges',
  columns: { item: 'Title', kind: 'Kind', minutes: 'Minutes', gate: 'Gate', check: 'Check' },
  kinds: { lesson: 'Lesson', challenge: 'Challenge' },
  learnerPage: 'Open as learners see it',
  learnerView: 'What learners see',
  behind: 'What lies behind it',
  tabs: {
    notes: 'Notes',
    check: 'Check',
    reference: 'Reference',
    baseline: 'Baseline',
    mistakes: 'Mistakes',
    cases: 'Cases',
  },
  noNotes: 'Its author left no notes. Notes stand in blocks named instructor.',
  hint: (k: number) => `Hint ${String(k)}`,
  explanation: 'Shown after passing',
  starter: 'What learners start from',
  mustEarn: 'must earn',
  cases: {
    show: 'Show the inputs of a new seed',
    again: 'Another seed',
    running: 'Making inputs, and running the reference',
    expected: 'The reference returns',
    cause: 'Likely cause told to learners',
    hidden: 'hidden from learners',
    failed: 'The inputs could not be made.',
    source: 'inputs.py',
    check: 'check.py',
  },
  gate: {
    none: 'No gate: right outputs pass with one star, the time beside the reference decides on three.',
    speed: (atLeast: number) => `Speed: at least ${String(atLeast)} × the baseline`,
    overlap: (atLeast: number) =>
      `Workers busy together for ${String(Math.round(100 * atLeast))} % of the work`,
    counter: (counted: string, bounds: string) => `${counted}: ${bounds}`,
    atLeast: (count: number) => `at least ${count.toLocaleString('en')}`,
    atMost: (count: number) => `at most ${count.toLocaleString('en')}`,
    and: (bounds: readonly string[]) => bounds.join(' and '),
    timesReference: (times: number) => `at most ${String(times)} × the reference`,
    margin: (factor: string) => `${factor} × away from the gate`,
    near: (factor: string) => `only ${factor} × away from the gate`,
    /** A row of the check: what this machine measured of a submission, and of the reference. */
    row: {
      ofBaseline: (times: string) => `${times} the baseline`,
      ofReference: (times: string) => `${times} the reference`,
      together: (share: number) => `${percent(share)} together`,
      counted: (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}`,
      reference: (measured: string) => `reference ${measured}`,
      gate: (bounds: string) => `gate ${bounds}`,
      share: percent,
    },
    /** Below the gate, once the reference has been graded. */
    here: {
      speed: (times: string) => `On this machine the reference reached ${times} the speed of the baseline.`,
      overlap: (share: number) =>
        `On this machine the reference kept its workers busy together for ${percent(share)} of the work.`,
      counter: (count: string, bounds: string) =>
        `On this machine the reference comes to ${count}: the gate asks for ${bounds}.`,
    },
  },
  check: {
    one: 'Check this challenge',
    all: 'Check all challenges',
    stop: 'Stop',
    lead: 'Grades the reference, the baseline, the starter and every mistake, as Submit does. Each row then holds what this machine measured, and the verdict as a learner sees it.',
    columns: {
      challenge: 'Challenge',
      submission: 'Submission',
      expected: 'Must earn',
      earned: 'Earned',
      timing: 'Measured',
      ms: 'Took',
    },
    right: 'as expected',
    wrong: 'not as expected',
    running: (name: string) => `Grading ${name}`,
    done: (right: number, count: number) => `${String(right)} of ${counted(count, 'submission')} as expected`,
    seen: 'What a learner sees',
    seenOf: (submission: string) => ` for ${submission}`,
    seenLater: 'A check shows the verdict that each of these gives a learner, in its row.',
    failed: 'Could not be graded',
    whole: 'all of it',
  },
  preview: {
    title: 'Preview',
    right: (folder: string) => `${folder}: all files are right. The page is drawn again when one changes.`,
    wrong: (count: number) =>
      `${counted(count, 'thing')} to mend. The page is drawn again when a file changes.`,
  },
} as const;
