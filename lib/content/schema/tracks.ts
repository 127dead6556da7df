import { z } from 'zod';
import { sentence } from './sentence';
import { itemPathSchema, slugSchema } from './slug';

const trackItemSchema = z
  .strictObject({
    kind: z.enum(['lesson', 'challenge']).describe('What the folder holds.'),
    slug: slugSchema,
    requires: z.array(itemPathSchema).describe('Lessons and challenges to have done before this one.'),
    outcomes: z
      .array(sentence('What a learner can do afterwards, beginning with a verb.'))
      .min(1, 'must name at least one thing that a learner can do afterwards')
      .describe('Shown as the objectives of a lesson and as what a challenge practises.'),
  })
  .describe('A lesson or challenge, in the order in which the track is read.');

const trackSchema = z
  .strictObject({
    slug: slugSchema,
    title: sentence('Name of the section.'),
    summary: sentence('One sentence: what this section is about.'),
    requires: z.array(slugSchema).describe('Tracks to have read before this one.'),
    items: z.array(trackItemSchema).min(1, 'must list at least one lesson or challenge'),
  })
  .describe('A section of the course.');

/** challenges/tracks.json: the only place for order, prerequisites and outcomes. */
export const tracksFileSchema = z
  .strictObject({ tracks: z.array(trackSchema).describe('The sections, in order.') })
  .describe('Order, prerequisites and outcomes of everything that Forkjoin teaches.');

export type TracksFile = z.infer<typeof tracksFileSchema>;
export type TrackDefinition = Readonly<TracksFile['tracks'][number]>;
