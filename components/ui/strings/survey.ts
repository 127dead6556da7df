/** Words of the survey. */
export const survey = {
  title: 'What do you bring along?',
  lead: 'Six short questions. Skip any of them.',
  kept: 'Your answers stay on this device. They leave it only inside a report file that you save and hand in yourself, and only if you agree here.',
  include: 'Include my answers in my report file',
  saved: 'Saved on this device.',
  clear: 'Clear this answer',
  optional: 'a sentence or two',
} as const;
