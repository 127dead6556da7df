export const settings = {
  title: 'Settings',
  kept: 'Kept on this device.',
  notKept: 'This browser lets the page keep nothing: settings last until the tab closes.',
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  workers: 'Workers',
  workersHelp: (cores: number) =>
    `How many workers a program gets where it does not say. This machine has ${String(cores)} ${cores === 1 ? 'core' : 'cores'}.`,
  followMachine: 'Follow the machine',
  fontSize: 'Size of code in the editor',
  pixels: (size: number) => `${String(size)} px`,
  editor: 'Editor',
  editors: {
    full: 'Full: completion, search, several cursors',
    plain: 'Plain: a text field, for screen readers and touch',
  },
  storage: 'What is kept here',
  used: (kilobytes: string, drafts: number) =>
    `${kilobytes} kB: ${String(drafts)} ${drafts === 1 ? 'program' : 'programs'} that you wrote, your answers, stars and settings. Nothing leaves this device.`,
  erase: 'Erase everything',
  eraseTitle: 'Erase everything that you wrote?',
  eraseText: (drafts: number) =>
    `${String(drafts)} ${drafts === 1 ? 'program' : 'programs'}, all answers, stars and settings on this device will be gone. This cannot be undone.`,
  eraseConfirm: 'Erase',
  cancel: 'Keep everything',
  erased: 'Everything is erased.',
} as const;
