import { z } from 'zod';
import { sentence } from './sentence';
import { itemPathSchema, slugSchema } from './slug';

const placeSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['course', 'competition', 'community', 'reference']),
  title: sentence('Its name.'),
  url: z.url({ protocol: /^https$/ }),
  about: sentence('What one finds there.'),
});

const pathwaySchema = z.strictObject({
  slug: slugSchema,
  title: sentence('The job.'),
  summary: sentence('The job in one sentence.'),
  work: z.array(sentence('A paragraph: what they do.')).min(1).max(3),
  day: z.array(sentence('A piece of an ordinary day, in order.')).min(3).max(6),
  skills: z
    .array(
      z.strictObject({
        skill: sentence('Something one must be able to do.'),
        learn: z.array(itemPathSchema).describe('Where it is taught here; empty where it is not.'),
      }),
    )
    .min(3)
    .max(8),
  next: z.array(slugSchema).min(3).describe('Places to go to, by id.'),
});

/** challenges/site/pathways.json. */
export const pathwaysFileSchema = z
  .strictObject({ pathways: z.array(pathwaySchema).min(1), places: z.array(placeSchema).min(1) })
  .describe('Jobs, and how to get there. No invented people, and no quotes.');

export type Pathways = z.infer<typeof pathwaysFileSchema>;
export type Pathway = Pathways['pathways'][number];
export type Place = Pathways['places'][number];
