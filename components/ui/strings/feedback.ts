/** Words of the feedback form: apart from the rest of the progress page, since every lesson loads them. */
export const feedback = {
  title: { lesson: 'How was this lesson?', challenge: 'How was this challenge?' },
  ratings: { 'too-easy': 'Too easy', right: 'Right', 'too-hard': 'Too hard' },
  text: 'What was unclear, wrong or missing?',
  kept: 'Kept on this device. It goes into your report only if you say so there.',
  notKept: 'This browser keeps nothing: this is lost when the tab closes.',
  thanks: 'Kept. You can change it at any time.',
  takeBack: 'Take it back',
} as const;
