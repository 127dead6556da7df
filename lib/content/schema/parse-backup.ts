import { type Backup, type LeftOut, backupLimits, backupSchema, siftRecords } from './backup';
import { type ParsedFile, parseForeignJson } from './parse-report';

export interface ReadBackup {
  readonly backup: Backup;
  readonly leftOut: LeftOut;
}

/** What is whole in a file of everything that was kept on a device, or the reason why it is no such file. */
export function parseBackup(text: string): ParsedFile<ReadBackup> {
  const parsed = parseForeignJson(text, backupSchema, backupLimits.fileLength);
  if (parsed.kind === 'bad') return parsed;
  const { leftOut, ...records } = siftRecords(parsed.content);
  return { kind: 'good', content: { backup: { ...parsed.content, ...records }, leftOut } };
}
