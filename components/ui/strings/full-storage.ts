/** Words for a storage that has become full: apart from the rest, since every page loads them. */
export const fullStorage = {
  title: 'The storage of this browser is full',
  text: 'What you do now is kept in this tab only, until it closes. Programs can be downloaded from their editors.',
  link: 'Take everything along, or erase some',
} as const;
