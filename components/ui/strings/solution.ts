/** Words around the solution of a challenge. */
export const solution = {
  title: 'Solution',
  closed:
    'The solution opens when you have passed, or when you ask for it twice. Hints help without giving it away.',
  ask: 'Show the solution',
  askAgain: 'Yes, show it now',
  sure: 'You learn more by trying once more. It stays here when you need it.',
  held: (when: string) => `Solutions of this workshop open on ${when}.`,
  reference: 'Reference',
  own: (when: string) => `Yours, passed on ${when}`,
  beside: 'Your code beside the reference. Both pass; look at what differs, and why.',
  present: 'In the editor now',
  notKept:
    'The program that you passed with is not kept on this device. What is in the editor now stands beside the reference; it may not pass.',
} as const;
