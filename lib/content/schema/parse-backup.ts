import { type Backup, backupLimits, backupSchema } from './backup';
import { type ParsedFile, parseForeignJson } from './parse-report';

/** A file of everything that was kept on a device, or the reason why it is none. */
export const parseBackup = (text: string): ParsedFile<Backup> =>
  parseForeignJson(text, backupSchema, backupLimits.fileLength);
