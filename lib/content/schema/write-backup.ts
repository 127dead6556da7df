import { type Backup, type LeftOut, addLeftOut, backupLimits, siftRecords } from './backup';

/** Room for what stands around the records. */
const FRAME = 1000;

/**
 * A backup as the text of a file that `parseBackup` takes whole. Where not everything fits, the texts go before the
 * attempts, and these in their order.
 */
export function writeBackup(backup: Backup): { readonly text: string; readonly leftOut: LeftOut } {
  const { entries, attempts, leftOut } = siftRecords(backup);
  let room = backupLimits.fileLength - FRAME;
  const fits = (record: unknown): boolean => {
    const length = JSON.stringify(record).length + 1;
    if (length > room) return false;
    room -= length;
    return true;
  };
  const records = { entries: entries.filter(fits), attempts: attempts.filter(fits) };
  const gone = entries.length - records.entries.length + attempts.length - records.attempts.length;
  return {
    text: JSON.stringify({ ...backup, ...records }),
    leftOut: addLeftOut(leftOut, { 'too-many': gone }),
  };
}
