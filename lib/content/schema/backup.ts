import { z } from 'zod';
import { attemptSchema } from './report';

export const backupLimits = { fileLength: 40_000_000, textLength: 400_000, entries: 5000, attempts: 20_000 };

export const BACKUP_FORMAT = 'forkjoin-backup';

/**
 * Everything that the site keeps in a browser, as one file. `entries` are the texts of the browser's storage; the
 * stores that own them read them as carefully as they read what is stored.
 */
export const backupSchema = z
  .strictObject({
    format: z.literal(BACKUP_FORMAT),
    version: z.literal(1, 'is of a version that this site does not know'),
    at: z.iso.datetime(),
    entries: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z][\w@./-]{0,199}$/, 'must be the name of something that is kept'),
          text: z.string().max(backupLimits.textLength),
        }),
      )
      .max(backupLimits.entries),
    attempts: z.array(attemptSchema).max(backupLimits.attempts),
  })
  .describe('Everything that is kept on a device.');

export type Backup = Readonly<z.infer<typeof backupSchema>>;
