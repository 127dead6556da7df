/** Words of the frame around every page. */
export const shell = {
  name: 'Forkjoin',
  description: 'Learn parallel programming in Python, in your own browser.',
  partFailed:
    'This part did not load. Check the connection, then reload the page; nothing that you wrote is lost.',
  skip: 'Skip to the content',
  navigation: 'Site',
  home: 'Forkjoin, home',
  learn: 'Learn',
  challenges: 'Challenges',
  playground: 'Playground',
  progress: 'Progress',
  settings: 'Settings',
  theme: 'Theme',
  switchTo: { light: 'Light theme', dark: 'Dark theme' },
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  footerLinks: {
    label: 'More pages',
    glossary: 'Glossary',
    pathways: 'Pathways',
    concurrency: 'What works here',
    calibrate: 'Calibrate',
    check: 'Check this computer',
    instructor: 'For instructors',
  },
  footer: 'Programs run in this browser and nowhere else. What you write stays on this device.',
  notFound: {
    title: 'There is no page here',
    cause: 'The address may be mistyped, or the lesson or challenge may have been renamed.',
    next: 'See all challenges',
  },
  crashed: {
    title: 'This page stopped working',
    cause: 'Part of it failed while it was drawn. What you wrote is saved.',
    again: 'Draw the page again',
    home: 'Go to the home page',
  },
} as const;
