import { z } from 'zod';
import type { ContentNode } from './document';
import { sentence } from './sentence';
import { itemPathSchema, slugSchema } from './slug';

const choiceSchema = z.strictObject({
  text: sentence('The choice, in Markdown.'),
  why: sentence('Shown to whoever takes it: why it is right or wrong, in Markdown.'),
  correct: z.literal(true).optional().describe('Set for the one right choice.'),
});

const questionSchema = z
  .strictObject({
    id: slugSchema,
    teaches: itemPathSchema.describe('Where the answer is taught: it decides the section that is proposed.'),
    question: sentence('The question, in Markdown.'),
    choices: z.array(choiceSchema).min(3).max(5),
  })
  .refine(
    ({ choices }) => choices.filter(({ correct }) => correct === true).length === 1,
    'must have exactly one choice with "correct": true',
  );

/** challenges/site/quiz.json. */
export const quizFileSchema = z
  .strictObject({
    questions: z
      .array(questionSchema)
      .length(12, 'must be 12 questions')
      .describe('In the order of the course.'),
  })
  .describe('The entry quiz: it proposes the section to start at.');

/** What an answer needs of a question: the page draws the rest on the server. */
export interface QuizKey {
  readonly id: string;
  /** `track/slug` of where the answer is taught. */
  readonly teaches: string;
  /** Index of the right choice. */
  readonly correct: number;
}

export interface QuizQuestion extends QuizKey {
  readonly question: readonly ContentNode[];
  readonly choices: readonly {
    readonly text: readonly ContentNode[];
    readonly why: readonly ContentNode[];
  }[];
}

/** The answer of those who would have to guess. */
export const UNSURE = -1;

/** What is stored on the device. */
export const storedQuizSchema = z.strictObject({
  version: z.literal(1),
  answers: z.record(slugSchema, z.int().min(UNSURE).max(4)).describe('The first choice taken, by question.'),
  finishedAt: z.iso.datetime().optional(),
});

export type StoredQuiz = Readonly<z.infer<typeof storedQuizSchema>>;
