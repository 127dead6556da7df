import { z } from 'zod';
import type { Comparison, GpuCounters } from '../../protocol/grade';

/** How the output of a case is compared with the reference's. */
export const comparisonSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exact').describe('Equal in type, shape and every value.') }),
    z.strictObject({
      kind: z.literal('close').describe('|got - expected| <= atol + rtol * |expected|, element by element.'),
      rtol: z.number().min(0).describe('Relative tolerance.'),
      atol: z.number().min(0).describe('Absolute tolerance.'),
    }),
    z.strictObject({ kind: z.literal('unordered').describe('Lists as multisets.') }),
    z.strictObject({ kind: z.literal('text').describe('Text; blank space at line ends is ignored.') }),
    z.strictObject({ kind: z.literal('check').describe('`check` in check.py decides.') }),
  ])
  .describe('How the output of a case is compared.') satisfies z.ZodType<Comparison>;

/** Counts of the simulator, for challenges with `gpu`. */
export const gpuCounters = [
  'launches',
  'globalReads',
  'globalWrites',
  'globalTransactions',
  'sharedReads',
  'sharedWrites',
  'bankConflicts',
  'divergentWarps',
  'atomics',
  'bytesToDevice',
  'bytesToHost',
] as const satisfies readonly (keyof GpuCounters)[];

const counterSchema = z.enum(['processes', 'tasks', 'messages', 'bytes', 'lockWaits', ...gpuCounters]);

const bounds = {
  counter: counterSchema.describe('Which count.'),
  atLeast: z.number().min(0).optional().describe('Lower bound.'),
  atMost: z.number().min(0).optional().describe('Upper bound.'),
  atMostTimesReference: z
    .number()
    .min(1)
    .optional()
    .describe('Upper bound, as a multiple of what the reference counts with the same inputs.'),
};

/** What a right submission must reach for its second star. */
export const gateSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('speed').describe('Time of the baseline / time of the submission.'),
      against: z.literal('baseline').describe('Always "baseline".'),
      atLeast: z.number().gt(1).describe('The ratio to reach.'),
    }),
    z.strictObject({
      kind: z
        .literal('overlap')
        .describe('Share of the busy time during which two workers or more are busy.'),
      atLeast: z.number().gt(0).lt(1).describe('The share to reach, between 0 and 1.'),
      count: z.strictObject(bounds).optional().describe('A count that must stay within bounds as well.'),
    }),
    z.strictObject({ kind: z.literal('counter').describe('A count of what the run did.'), ...bounds }),
  ])
  .describe('The second star. Without a gate, right outputs are enough.');
