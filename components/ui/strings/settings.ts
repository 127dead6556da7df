function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

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
  used: (kilobytes: string, drafts: number, attempts: number) =>
    `${kilobytes} kB: ${counted(drafts, 'program')} in editors, ${counted(attempts, 'attempt')}, your answers, stars, feedback and settings. Nothing leaves this device.`,
  share: (used: string, available: string) =>
    `This browser says that the site takes ${used} MB of the ${available} MB that it may take, Python included.`,
  damaged: (count: number) =>
    `${counted(count, 'thing')} that was kept here could not be read. ${count === 1 ? 'It was' : 'They were'} set aside and ${count === 1 ? 'is' : 'are'} part of the file with everything.`,
  carry: 'Take it along',
  carryLead:
    'Everything in one file: to keep, or to go on with on another device. Reading a file overwrites nothing unasked.',
  exportAll: 'Download everything',
  importAll: 'Read a file',
  importBad: (name: string, reason: string) => `${name} cannot be read: it ${reason}.`,
  importPlan: (fresh: number, attempts: number, programs: number) =>
    [
      `${counted(fresh, 'new thing')} and ${counted(attempts, 'attempt')} are in this file.`,
      programs === 0
        ? ''
        : `${counted(programs, 'program')} ${programs === 1 ? 'differs' : 'differ'} from another one in the same editor: each is kept, and the editor asks which one you want.`,
    ]
      .filter(Boolean)
      .join(' '),
  differing: (count: number, names: string) =>
    `${counted(count, 'other thing')} ${count === 1 ? 'differs' : 'differ'} from what is here: ${names}.`,
  importNew: 'Read it, and keep what is here where they differ',
  importTheirs: 'Read it, and take the file where they differ',
  importPlain: 'Read it',
  importCancel: 'Leave it',
  imported: 'The file is read. Pages that are open show it when they are loaded again.',
  importedPartly: (count: number) =>
    `The file is read, but this browser could not keep ${counted(count, 'thing')}: its storage is full or denied.`,
  kinds: {
    settings: 'settings',
    lesson: 'answers in lessons',
    feedback: 'feedback',
    panes: 'sizes of panes',
    learner: 'your name',
    other: 'other notes',
  },
  erase: 'Erase everything',
  eraseTitle: 'Erase everything that you wrote?',
  eraseText: (drafts: number, attempts: number) =>
    `${counted(drafts, 'program')}, ${counted(attempts, 'attempt')}, all answers, stars, feedback and settings on this device will be gone. This cannot be undone.`,
  eraseConfirm: 'Erase',
  cancel: 'Keep everything',
  erased: 'Everything is erased.',
} as const;
