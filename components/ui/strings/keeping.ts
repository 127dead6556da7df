/** Words about what could not be kept, read, carried over or erased. */
function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1 is too long, 2 are damaged": what was left out, by reason. */
function reasons(leftOut: Readonly<Record<'too-long' | 'too-many' | 'unknown', number>>): string {
  const parts = [
    [leftOut['too-long'], 'too long'],
    [leftOut['too-many'], 'more than a file may hold'],
    [leftOut.unknown, 'damaged or of a kind that this site does not know'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${String(count)} ${count === 1 ? 'is' : 'are'} ${why}`)
    .join(', ');
}

const total = (leftOut: Readonly<Record<string, number>>): number =>
  Object.values(leftOut).reduce((sum, count) => sum + count, 0);

export const keeping = {
  attempts: {
    inTab:
      'This browser could not keep what you submitted in this tab: download your report before you close or reload it.',
    unread:
      'This browser could not read what you submitted before: the report would have your stars without those programs, so load this page again before you hand it in.',
    unreadable: (count: number) =>
      `${counted(count, 'attempt')} kept on this device ${count === 1 ? 'is' : 'are'} damaged and cannot go into the report.`,
    tooLong: (count: number) =>
      `${counted(count, 'attempt')} ${count === 1 ? 'is' : 'are'} too long for a report and will be left out.`,
  },
  report: {
    donePartly: (name: string) => `${name} is downloaded, but something is missing from it: see above.`,
    failed: 'The report could not be made: load this page again and try once more.',
  },
  carry: {
    exported: (name: string) => `${name} is downloaded.`,
    exportUnread:
      'This browser could not read what you submitted before, so the file is without it: load this page again and download once more.',
    exportLeftOut: (leftOut: Parameters<typeof reasons>[0]) =>
      total(leftOut) === 0
        ? undefined
        : `${counted(total(leftOut), 'thing')} could not go into the file: ${reasons(leftOut)}.`,
    exportFailed: 'The file could not be made: load this page again and try once more.',
    importFailed: (name: string) =>
      `${name} could not be opened: choose it once more, and load this page again if that does not help.`,
    importLeftOut: (leftOut: Parameters<typeof reasons>[0]) =>
      total(leftOut) === 0
        ? undefined
        : `${counted(total(leftOut), 'thing')} in this file cannot be read and will be left out: ${reasons(leftOut)}.`,
    importAttempts:
      'This browser could not keep the attempts of the file: they are lost when this tab is closed or loaded again.',
    writeFailed: 'Reading the file broke off: load this page again and read it once more.',
    left: 'Nothing was read.',
  },
  erasedPartly:
    'Not everything could be erased: this browser did not let the page erase it all, so erase the data of this site in the settings of the browser.',
} as const;
