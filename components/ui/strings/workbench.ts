/** Words of the workbench and the playground. */
export const workbench = {
  submit: 'Submit',
  submitShortcut: 'Ctrl+Shift+Enter',
  statement: 'Statement',
  code: 'Code',
  verdict: 'Verdict',
  tabs: 'Parts of the workbench',
  results: 'What the program did',
  resize: {
    statement: 'Resize statement and editor',
    output: 'Resize editor and results',
  },
  breadcrumb: 'You are here',
  difficulty: { 1: 'one idea', 2: 'two ideas', 3: 'a stretch' },
  step: (step: number) => `Step ${String(step)}`,
  hints: 'Hints',
  nextHint: (k: number, count: number) => `Show hint ${String(k)} of ${String(count)}`,
  hint: (k: number) => `Hint ${String(k)}`,
  explanation: 'Why this works',
  before: 'Needs',
  saved: 'Saved on this device',
  savedAt: (time: string) => `Saved on this device at ${time}`,
  unsaved: {
    denied: 'Not saved: this browser lets the page keep nothing. Your code is lost when the tab closes.',
    full: 'Not saved: the storage of this browser is full. Your code is lost when the tab closes.',
  },
  damaged: {
    text: 'What this browser had kept of your program cannot be read. It was set aside as it is, and the editor begins anew.',
    download: 'Download it',
    drop: 'Let it go',
  },
  download: 'Download as .py',
  share: {
    title: 'Share',
    copy: 'Copy link',
    /** Where the link leads to another page than the one that it is copied from. */
    copyElsewhere: 'Copy link for the playground',
    copied: 'Link copied',
    byHand: 'This browser did not let the page copy the link. It is selected: press Ctrl+C, or ⌘C on a Mac.',
    tooLong: 'This program is too long for a link, which carries 200 kB: download it, and pass on the file.',
  },
  stages: {
    preparing: 'Getting Python ready',
    inputs: 'Making the inputs',
    cases: 'Checking outputs',
    timing: 'Measuring time',
  },
  caseProgress: (done: number, count: number) => `${String(done)} of ${String(count)} cases`,
  pairs: (count: number) => `${String(count)} ${count === 1 ? 'pair' : 'pairs'} measured`,
  untitled: 'Playground',
  playground: {
    title: 'Playground',
    lead: 'Any Python program: numpy, multiprocessing, one file.',
    opened: 'This program came with the link. Read it before you run it.',
    keepMine: 'Go back to my own program',
    unreadable:
      'The program of this link cannot be opened: the link was cut off or changed on its way, or its program is too long. Ask for it once more. Your own program is open instead.',
    dismiss: 'Go on with my own program',
    laptop: 'forkjoin.py',
    laptopHelp: 'Put this file beside your program: show() then works on your laptop',
  },
} as const;

export const PLAYGROUND_STARTER = `from multiprocessing import Pool


def square_sum(n):
    total = 0
    for k in range(n):
        total += k * k
    return total


if __name__ == "__main__":
    with Pool() as pool:
        for result in pool.map(square_sum, [400_000] * 8, chunksize=1):
            print(result)
`;
