import { z } from 'zod';
import type { VerdictKind } from '../../protocol/grade';
import { itemPathSchema, slugSchema } from './slug';

/** What a report file may hold at most: a reader refuses more before it looks closer. */
export const reportLimits = {
  /** UTF-16 units of the whole file. */
  fileLength: 4_000_000,
  nameLength: 80,
  codeLength: 100_000,
  textLength: 4000,
  attempts: 200,
  items: 500,
} as const;

/** Letters, digits, signs and blanks: nothing invisible, and nothing that turns the direction of writing. */
const visible = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

const shortText = (most: number) =>
  z.string().max(most, `must not be longer than ${most}`).regex(visible, 'must not hold invisible signs');

const longText = (most: number) => z.string().max(most, `must not be longer than ${most}`);

const verdictKinds = [
  'passed',
  'wrong-output',
  'too-slow',
  'too-close-to-tell',
  'not-parallel',
  'error',
  'timeout',
  'deadlock',
  'race',
  'out-of-bounds',
  'divergence',
  'memory',
  'output-limit',
  'interrupted',
  'refused',
] as const satisfies readonly VerdictKind[];

const momentSchema = z.iso.datetime().describe('When, in UTC.');
const idSchema = z.string().regex(/^[a-z0-9-]{8,40}$/, 'must be 8 to 40 letters, digits or hyphens');
const starsSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const millisecondsSchema = z.number().min(0).max(86_400_000);
const ratioSchema = z.number().min(0).max(1e9);

/** One submission with what it earned on the learner's machine. */
export const attemptSchema = z
  .strictObject({
    id: idSchema.describe('Names the attempt wherever it is copied to.'),
    challenge: slugSchema,
    at: momentSchema,
    code: longText(reportLimits.codeLength).describe('The submission.'),
    kind: z.enum(verdictKinds).describe('The verdict.'),
    stars: starsSchema,
    workers: z.int().min(1).max(64).describe('Workers that it was graded with.'),
    gradingMs: millisecondsSchema.describe('Time from Submit to the verdict.'),
    medianMs: millisecondsSchema.optional().describe('Median time of the submission, where it was measured.'),
    ratio: ratioSchema.optional().describe('Speed against the baseline, where it was measured.'),
    build: shortText(60).describe('The build of the site that graded it.'),
  })
  .describe('An attempt.');

export type Attempt = Readonly<z.infer<typeof attemptSchema>>;

export const ratings = ['too-easy', 'right', 'too-hard'] as const;

export const feedbackSchema = z
  .strictObject({
    item: itemPathSchema,
    rating: z.enum(ratings).optional().describe('How hard it was.'),
    text: longText(reportLimits.textLength).describe('Whatever the learner wrote.'),
    at: momentSchema,
  })
  .describe('What a learner says about a lesson or challenge.');

export type Feedback = Readonly<z.infer<typeof feedbackSchema>>;

export const surveyAnswerSchema = z
  .strictObject({
    question: z.string().regex(/^[a-z0-9][a-z0-9/-]{0,59}$/, 'must be the name of a question'),
    answer: z.union([shortText(400), z.int().min(-1000).max(1000)]),
  })
  .describe('The answer to one question of the survey.');

export type SurveyAnswer = Readonly<z.infer<typeof surveyAnswerSchema>>;

const environmentSchema = z
  .strictObject({
    engine: shortText(300).describe('The browser, as it names itself.'),
    cores: z.int().min(1).max(4096),
    memoryGigabytes: z.number().min(0).max(65_536).optional(),
    gpu: shortText(200).optional(),
  })
  .describe('The machine that the attempts were graded on.');

const reportChallengeSchema = z
  .strictObject({
    challenge: slugSchema,
    best: z.strictObject({ stars: starsSchema, hasPassed: z.boolean() }).describe('The best ever earned.'),
    attempts: z.array(attemptSchema).max(reportLimits.attempts),
  })
  .refine(
    ({ challenge, attempts }) => attempts.every((attempt) => attempt.challenge === challenge),
    'holds an attempt at another challenge',
  );

export const REPORT_FORMAT = 'forkjoin-report';

/**
 * The file that a learner hands in. It comes from anybody's disk: parse it with `parseReport` and nothing else, and
 * take every verdict in it as a claim.
 */
export const reportSchema = z
  .strictObject({
    format: z.literal(REPORT_FORMAT),
    version: z.literal(1, 'is of a version that this site does not know'),
    learner: shortText(reportLimits.nameLength).trim().min(1, 'must hold a name').describe('A chosen name.'),
    build: shortText(60).describe('The build of the site that wrote the report.'),
    at: momentSchema,
    environment: environmentSchema,
    challenges: z.array(reportChallengeSchema).max(reportLimits.items),
    feedback: z.array(feedbackSchema).max(reportLimits.items).optional().describe('Only if agreed.'),
    survey: z.array(surveyAnswerSchema).max(reportLimits.items).optional().describe('Only if agreed.'),
  })
  .refine(
    ({ challenges }) => new Set(challenges.map(({ challenge }) => challenge)).size === challenges.length,
    'lists a challenge twice',
  )
  .describe('What a learner hands in.');

export type Report = Readonly<z.infer<typeof reportSchema>>;
