import { z } from 'zod';
import type { ContentNode } from './document';
import { sentence } from './sentence';
import { itemPathSchema, slugSchema } from './slug';

const termSchema = z.strictObject({
  slug: slugSchema.describe('Its anchor: /glossary#slug.'),
  term: sentence('The word, in small letters unless it is a name.'),
  meaning: sentence('What it means, in one to three plain sentences of Markdown.'),
  taught: z.array(itemPathSchema).describe('Lessons and challenges that teach it, the best first.'),
  see: z.array(slugSchema).default([]).describe('Terms to compare it with.'),
});

/** challenges/site/glossary.json. */
export const glossaryFileSchema = z
  .strictObject({ terms: z.array(termSchema).min(1) })
  .describe('The words of the course, in any order: the page sorts them.');

export interface GlossaryTerm {
  readonly slug: string;
  readonly term: string;
  readonly meaning: readonly ContentNode[];
  readonly taught: readonly string[];
  readonly see: readonly string[];
}
