import { z } from 'zod';
import { addProblem } from '../render-context';
import { slugSchema } from '../../schema/slug';
import type { BlockSource } from './block-source';

/** `workers=4` or `workers=cores`. */
export const workersAttribute = z.union(
  [z.literal('cores'), z.coerce.number().int().min(1).max(16)],
  'must be "cores" or a whole number from 1 to 16',
);

/** A word that is there or not: `trace`. */
export const flagAttribute = z
  .literal('', 'is a word on its own, without a value')
  .optional()
  .transform((value) => value !== undefined);

export const idAttribute = slugSchema;

/** The attributes of a block by its schema; null, with a problem for each fault, when they do not fit. */
export function readAttributes<Output>(source: BlockSource, schema: z.ZodType<Output>): Output | null {
  const result = schema.safeParse(source.attributes);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    addProblem(source.context, source.line, `${source.name}: ${describeIssue(issue, source)}`);
  }
  return null;
}

function describeIssue(issue: z.core.$ZodIssue, source: BlockSource): string {
  const [key] = issue.path;
  if (issue.code === 'unrecognized_keys') return `unknown attribute ${issue.keys.join(', ')}`;
  if (key === undefined) return issue.message;
  const name = String(key);
  return name in source.attributes ? `${name} ${issue.message}` : `${name} is missing`;
}
