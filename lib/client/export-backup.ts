import type { Backup } from '../content/schema/backup';
import type { Attempt } from '../content/schema/report';
import { isCarried } from './import-backup';
import type { SafeStorage } from './safe-storage';

/** Everything that is kept here. `writeBackup` makes a file of it, and says what did not fit. */
export function exportBackup(storage: SafeStorage, attempts: readonly Attempt[]): Backup {
  const entries = storage
    .keys('')
    .filter(isCarried)
    .sort()
    .flatMap((key) => {
      const text = storage.read(key);
      return text === undefined ? [] : [{ key, text }];
    });
  return {
    format: 'forkjoin-backup',
    version: 1,
    at: new Date().toISOString(),
    entries,
    attempts,
  };
}
