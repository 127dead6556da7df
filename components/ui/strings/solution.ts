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
  own: 'Yours',
  beside: 'Your code beside the reference. Both pass; look at what differs, and why.',
} as const;
