import { z } from 'zod';
import type { ContentDocument } from './document';
import { sentence } from './sentence';

/** Groups in the order of the page. */
export const concurrencyGroups = [
  'Processes',
  'Pools',
  'Executors',
  'Queues and pipes',
  'Locks',
  'Shared memory',
  'Managers',
  'What ends a run',
  'Not in a browser',
] as const;

const rowSchema = z.strictObject({
  id: z.string(),
  group: z.enum(concurrencyGroups),
  promise: sentence('What a program may rely on.'),
  status: z
    .enum(['works', 'differs', 'refused'])
    .describe('As in CPython; with a difference that the note states; refused with a message.'),
  note: sentence('The difference, or what to use instead.').optional(),
  program: z.string().describe('The program that the tests run for this row.'),
});

/** lib/content/concurrency-matrix.json, which the tests of the runtime write. */
export const concurrencyRowsSchema = z.array(rowSchema);

export type ConcurrencyRow = z.infer<typeof rowSchema>;

/** What /concurrency shows. */
export interface ConcurrencyContent {
  readonly introduction: ContentDocument;
  readonly rows: readonly ConcurrencyRow[];
}
