import { z } from 'zod';
import type { ContentDocument } from './document';
import { sentence } from './sentence';

const sourceSchema = z
  .strictObject({
    title: sentence('Author, title, year.'),
    url: z.url({ protocol: /^https$/ }).describe('Where to read it.'),
  })
  .describe('Where a fact about hardware or history comes from.');

/** challenges/<track>/<lesson>/lesson.json; the text stands in lesson.md beside it. */
export const lessonFileSchema = z
  .strictObject({
    kind: z.literal('lesson').describe('Always "lesson".'),
    title: sentence('Title, in sentence case.'),
    summary: sentence('One sentence for lists of lessons.'),
    minutes: z.int().min(5).max(40).describe('Time a learner needs, in minutes; aim at 10 to 20.'),
    questions: z
      .array(sentence('A question that the lesson answers.'))
      .min(1, 'must ask at least one question')
      .max(4),
    sources: z.array(sourceSchema).default([]).describe('Sources of facts named in the text.'),
  })
  .describe('What a lesson is about. Its objectives are the outcomes in tracks.json.');

/** A lesson, read and checked. */
export interface LessonDefinition {
  readonly kind: 'lesson';
  readonly slug: string;
  readonly track: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly questions: readonly string[];
  /** The outcomes that tracks.json names. */
  readonly objectives: readonly string[];
  /** `track/slug` of what should be done before. */
  readonly requires: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly document: ContentDocument;
}
