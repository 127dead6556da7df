/** Words of the list of attempts in the workbench. */
export const attempts = {
  title: 'Attempts',
  empty: 'Each Submit is kept here, with its program, its verdict and its time.',
  notKept: 'This browser keeps nothing: these attempts are lost when the tab closes.',
  unreadable: (count: number) =>
    `${String(count)} ${count === 1 ? 'attempt that was kept on this device is damaged and cannot be shown. It was' : 'attempts that were kept on this device are damaged and cannot be shown. They were'} left as found.`,
  best: 'Best so far',
  median: (time: string) => `${time} a run`,
  times: (ratio: string) => `${ratio} × the baseline`,
  workers: (count: number) => `${String(count)} ${count === 1 ? 'worker' : 'workers'}`,
  shelved: 'Set aside, not submitted',
  isPresent: 'This is what stands in the editor.',
  compare: 'Compare',
  hide: 'Hide',
  restore: 'Restore',
  restored: 'It is in the editor now. What stood there was set aside and is in this list.',
  named: (verb: string, when: string) => `${verb} the attempt of ${when}`,
  difference: 'Lines that differ from the editor: minus only here, plus only in the editor.',
} as const;
