import { z } from 'zod';
import { sentence } from './sentence';
import { slugSchema } from './slug';

/** As long as an answer in a report file may be. */
export const SURVEY_TEXT_LENGTH = 400;

const questionSchema = z.strictObject({
  id: slugSchema,
  question: sentence('The question.'),
  choices: z
    .array(z.strictObject({ id: slugSchema, text: sentence('The choice.') }))
    .min(2)
    .max(6)
    .optional()
    .describe('Left out for a free text.'),
});

/** challenges/site/survey.json. */
export const surveyFileSchema = z
  .strictObject({ questions: z.array(questionSchema).min(1).max(10) })
  .describe('A short survey of what learners bring along.');

export type SurveyQuestion = z.infer<typeof questionSchema>;

/** What is stored on the device. */
export const storedSurveySchema = z.strictObject({
  version: z.literal(1),
  answers: z
    .record(slugSchema, z.string().max(SURVEY_TEXT_LENGTH))
    .describe('Id of the choice, or the text, by question. Nothing for questions without an answer.'),
  includeInReport: z.boolean().describe('Whether the learner agreed to hand them in.'),
});

export type StoredSurvey = Readonly<z.infer<typeof storedSurveySchema>>;
