/** Words of the progress page and of the report. */
export const progress = {
  title: 'Progress',
  lead: 'What you have read and passed on this device. Nobody else sees it, unless you hand in a report.',
  steps: {
    start: 'Begin here',
    resume: 'Go on where you left',
    next: 'Next step',
  },
  finished: 'Everything is read and passed.',
  done: (done: number, count: number) => `${String(done)} of ${String(count)} done`,
  states: { read: 'Read', passed: 'Passed', open: 'Not done yet' },
  map: 'Sections',
  report: {
    title: 'Report',
    lead: 'A file for whoever teaches you: your programs, their verdicts and times, and this machine. It is made here and sent nowhere. Its verdicts are for practice: an instructor who grades the programs again decides.',
    name: 'Your name, as it should stand in the report',
    nameNeeded: 'A report needs a name.',
    withFeedback: (count: number) => `Include my feedback (${String(count)})`,
    withSurvey: (count: number) => `Include my answers to the survey (${String(count)})`,
    holds: (attempts: number, challenges: number) =>
      `${String(attempts)} ${attempts === 1 ? 'attempt' : 'attempts'} at ${String(challenges)} ${challenges === 1 ? 'challenge' : 'challenges'} so far.`,
    empty: 'Nothing was submitted yet: the report would be empty.',
    download: 'Download report',
    done: (name: string) => `${name} is downloaded.`,
  },
} as const;
