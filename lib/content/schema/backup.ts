import { z } from 'zod';
import { type Attempt, attemptSchema } from './report';

export const backupLimits = {
  /** UTF-16 units of the whole file. */
  fileLength: 40_000_000,
  /** A browser keeps about five million letters for a site: what fits there must fit here, or it could not come back. */
  textLength: 6_000_000,
  entries: 5000,
  attempts: 20_000,
} as const;

const BACKUP_FORMAT = 'forkjoin-backup';

const textSchema = z.string().max(backupLimits.textLength);

const entrySchema = z.strictObject({
  key: z.string().regex(/^[a-z][\w@./-]{0,199}$/, 'must be the name of something that is kept'),
  text: textSchema,
});

/** A program may be longer here than in a report: who submitted it wants it back. */
const keptAttemptSchema = attemptSchema.extend({ code: textSchema });

/**
 * Everything that the site keeps in a browser, as one file. `entries` are the texts of the browser's storage; the
 * stores that own them read them as carefully as they read what is stored. Records are looked at one by one
 * (`siftRecords`), so that one that is too long or damaged does not take the others with it.
 */
export const backupSchema = z
  .strictObject({
    format: z.literal(BACKUP_FORMAT),
    version: z.literal(1, 'is of a version that this site does not know'),
    at: z.iso.datetime(),
    entries: z.array(z.unknown()),
    attempts: z.array(z.unknown()),
  })
  .describe('Everything that is kept on a device.');

export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: 1;
  readonly at: string;
  readonly entries: readonly Readonly<z.infer<typeof entrySchema>>[];
  readonly attempts: readonly Attempt[];
}

type LeftOutReason = 'too-long' | 'too-many' | 'unknown';
/** How many records were left out, by reason. */
export type LeftOut = Readonly<Record<LeftOutReason, number>>;

interface Sifted<Item> {
  readonly good: readonly Item[];
  readonly leftOut: LeftOut;
}

const isTooLong = ({ issues }: z.ZodError): boolean =>
  issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string');

function sift<Item>(records: readonly unknown[], schema: z.ZodType<Item>, most: number): Sifted<Item> {
  const good: Item[] = [];
  // The rest is not even looked at: a file can hold millions of records.
  const leftOut = { 'too-long': 0, 'too-many': Math.max(0, records.length - most), unknown: 0 };
  for (const record of records.slice(0, most)) {
    const parsed = schema.safeParse(record);
    if (parsed.success) good.push(parsed.data);
    else leftOut[isTooLong(parsed.error) ? 'too-long' : 'unknown'] += 1;
  }
  return { good, leftOut };
}

export const addLeftOut = (one: LeftOut, other: Partial<LeftOut>): LeftOut => ({
  'too-long': one['too-long'] + (other['too-long'] ?? 0),
  'too-many': one['too-many'] + (other['too-many'] ?? 0),
  unknown: one.unknown + (other.unknown ?? 0),
});

/** The records that are what they should be, and how many are not. */
export function siftRecords(records: {
  readonly entries: readonly unknown[];
  readonly attempts: readonly unknown[];
}): Pick<Backup, 'entries' | 'attempts'> & { readonly leftOut: LeftOut } {
  const entries = sift(records.entries, entrySchema, backupLimits.entries);
  const attempts = sift(records.attempts, keptAttemptSchema, backupLimits.attempts);
  return {
    entries: entries.good,
    attempts: attempts.good,
    leftOut: addLeftOut(entries.leftOut, attempts.leftOut),
  };
}
