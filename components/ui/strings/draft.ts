/** Words about the text in an editor: what became of it, and what was set aside. */
export const draft = {
  conflict: {
    tab: {
      text: 'This was changed in another tab. Both versions are kept until you choose.',
      mine: 'Keep what is here',
      theirs: 'Take the other version',
    },
    'closed-tab': {
      text: 'This was not saved when its tab was closed, and differs from the version saved here. Both are kept until you choose.',
      mine: 'Keep what is here',
      theirs: 'Take the saved version',
    },
    file: {
      text: 'This came with the file that you read, and differs from the version kept on this device. Both are kept until you choose.',
      mine: 'Keep what came with the file',
      theirs: 'Take the version of this device',
    },
  },
  kept: 'What is in the editor is kept. The other version was set aside.',
  taken: 'The other version is in the editor. Yours was set aside.',
  replaced: 'Your text was replaced.',
  undo: 'Undo',
  undone: 'Your text is in the editor again.',
  leave: 'Leave it so',
  left: 'The text in the editor stays.',
  oldStarter: {
    text: 'The starter of this challenge has changed since you began. Your program is as you left it.',
    take: 'Take the new starter',
    keep: 'Go on with mine',
  },
  began: 'The starter is in the editor. What stood there was set aside.',
  wentOn: 'Your program stays.',
  shelf: {
    title: (count: number) => `Set aside: ${String(count)} ${count === 1 ? 'text' : 'texts'}`,
    lines: (count: number) => `${String(count)} ${count === 1 ? 'line' : 'lines'}`,
    restore: 'Restore',
    named: (when: string) => `Restore the text of ${when}`,
    restored: 'It is in the editor now. What stood there was set aside.',
  },
} as const;
