import { z } from 'zod';
import type { GradeSpec, VerdictKind } from '../../protocol/grade';
import type { ContentDocument } from './document';
import { comparisonSchema, gateSchema } from './grading-rules';
import { sentence } from './sentence';

const pictureSchema = z
  .strictObject({
    caption: sentence('What the picture shows; also its text for screen readers.'),
    colormap: z
      .enum(['viridis', 'magma', 'twilight', 'grey'])
      .describe('Colours from the smallest to the largest value.'),
  })
  .describe("The first case's output, shown as an image.");

/** The only place of this default: pages, command line and `script/bench grader` all measure so long. */
export const DEFAULT_TIMING_SECONDS = 20;

/** challenges/<track>/<challenge>/challenge.json. */
export const challengeFileSchema = z
  .strictObject({
    kind: z.literal('challenge').describe('Always "challenge".'),
    title: sentence('Title, in sentence case.'),
    summary: sentence('One sentence for lists of challenges.'),
    minutes: z.int().min(5).max(60).describe('Time a learner needs, in minutes; aim at 15 to 30.'),
    difficulty: z.int().min(1).max(3).describe('1: one idea. 2: two ideas together. 3: a stretch.'),
    entry: z
      .string()
      .regex(/^[a-z_][a-z0-9_]*$/, 'must be a Python function name')
      .describe('The function that a submission defines.'),
    packages: z
      .array(z.enum(['numpy', 'numba']))
      .describe('Packages that a submission may import besides the standard library.'),
    comparison: comparisonSchema,
    gate: gateSchema.optional(),
    workers: z
      .int()
      .min(1)
      .max(16)
      .default(1)
      .describe('Workers that the checker grades with; 1 where the entry takes none.'),
    schedules: z
      .int()
      .min(20)
      .max(50)
      .optional()
      .describe(
        'Run the first case again under this many seeded schedules, and watch for races: fewer than 20 miss some.',
      ),
    gpu: z
      .strictObject({
        simulate: z
          .literal(true)
          .describe('Every case runs on the simulator, which notices races, bounds and divergence.'),
      })
      .optional()
      .describe('For kernels: how they are checked. Each case has at most 4,096 threads.'),
    timeoutSeconds: z.number().min(1).max(120).default(20).describe('Limit for one case.'),
    timingSeconds: z
      .number()
      .min(1)
      .max(120)
      .default(DEFAULT_TIMING_SECONDS)
      .describe('Time the measurement may take before it says too close to tell.'),
    picture: pictureSchema.optional(),
  })
  .describe('How a challenge is presented and graded.');

export type ChallengeFile = z.infer<typeof challengeFileSchema>;

/** Every verdict that a shipped mistake can be made to earn. */
export const mistakeVerdicts = [
  'wrong-output',
  'too-slow',
  'not-parallel',
  'error',
  'timeout',
  'deadlock',
  'race',
  'out-of-bounds',
  'divergence',
  'memory',
  'output-limit',
  'refused',
] as const satisfies readonly VerdictKind[];

export type MistakeVerdict = (typeof mistakeVerdicts)[number];

/** A wrong solution shipped with a challenge, with the verdict it must earn. */
export interface MistakeDefinition {
  /** File name without `.py`. */
  readonly name: string;
  readonly verdict: MistakeVerdict;
  /** One or two sentences: what is wrong. */
  readonly why: string;
  readonly code: string;
}

/** A challenge, read and checked. */
export interface ChallengeDefinition {
  readonly kind: 'challenge';
  readonly slug: string;
  readonly track: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly difficulty: 1 | 2 | 3;
  /** 1-based place among the challenges of its track; 0 while tracks.json does not list it. */
  readonly step: number;
  /** `track/slug` of what should be done before. */
  readonly requires: readonly string[];
  readonly outcomes: readonly string[];
  /** What the grader needs; also the entry's name, the workers, the picture. */
  readonly spec: GradeSpec;
  readonly starter: string;
  readonly statement: ContentDocument;
  /** Three, each narrowing more than the one before. */
  readonly hints: readonly [ContentDocument, ContentDocument, ContentDocument];
  /** Shown after passing. */
  readonly explanation: ContentDocument;
  readonly mistakes: readonly MistakeDefinition[];
}
