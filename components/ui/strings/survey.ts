/** Words of the survey. */
export const survey = {
  title: 'What do you bring along?',
  lead: 'Six short questions. Skip any of them.',
  kept: 'Your answers stay on this device. They leave it only inside a report file that you save and hand in yourself, and only if you agree here.',
  include: 'Include my answers in my report file',
  saved: 'Saved on this device.',
  unsaved: {
    denied:
      'Not saved: this browser lets the page keep nothing. Your answers are lost when the tab closes, so download your report before that.',
    full: 'Not saved: the storage of this browser is full. Your answers are lost when the tab closes, so download your report before that.',
  },
  clear: 'Clear this answer',
  optional: 'a sentence or two',
} as const;
