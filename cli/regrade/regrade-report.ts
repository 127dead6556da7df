import { randomInt } from 'node:crypto';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { type Claim, type Regraded, claimsOf, judgeClaim } from '../../lib/content/schema/claims';
import type { Attempt } from '../../lib/content/schema/report';
import type { GradeSpec } from '../../lib/protocol/grade';
import type { Sandboxes } from '../browser/browser-sandboxes';
import type { ReportFile } from './read-reports';
import type { Earned } from './regrade-log';

const LARGEST_SEED = 2 ** 31 - 1;

/** Far above what grading takes; the coordinator's own limits end a program long before. */
const LIMIT_MS = 15 * 60_000;

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('it did not answer'));
    }, ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** What was graded before, by attempt and challenge. */
interface Known {
  readonly find: (attempt: string, spec: GradeSpec) => Earned | undefined;
  readonly add: (attempt: string, spec: GradeSpec, earned: Earned) => void;
}

/** Grades what a report claims, each program with a new seed in a fresh sandbox. Never throws for what a program does. */
export async function regradeReport(
  file: Extract<ReportFile, { kind: 'good' }>,
  challenges: ReadonlyMap<string, ChallengeDefinition>,
  sandboxes: Sandboxes,
  known: Known,
): Promise<readonly Regraded[]> {
  const rows: Regraded[] = [];
  for (const claim of claimsOf(file.report)) {
    const spec = challenges.get(claim.challenge)?.spec;
    const earned = spec && claim.attempt && (await earn(claim.attempt, spec, sandboxes, known));
    rows.push({ file: file.name, claim, earned, agreement: judge(claim, earned, spec) });
  }
  return rows;
}

/** A challenge that this site does not have can't be judged, whatever is claimed. */
const judge = (
  claim: Claim,
  earned: Earned | undefined,
  spec: GradeSpec | undefined,
): Regraded['agreement'] => (spec === undefined ? 'not-shown' : judgeClaim(claim, earned));

async function earn(attempt: Attempt, spec: GradeSpec, sandboxes: Sandboxes, known: Known): Promise<Earned> {
  const before = known.find(attempt.id, spec);
  if (before !== undefined) return before;
  const request = { spec, submission: attempt.code, workers: spec.workers, seed: randomInt(1, LARGEST_SEED) };
  let earned: Earned;
  try {
    earned = await within(
      LIMIT_MS,
      sandboxes.open((coordinator) => coordinator.grade(request)),
    );
  } catch (error) {
    // The page itself broke down, which only the program can have caused: the next one gets another.
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    earned = { kind: 'refused', stars: 0, message: `The sandbox broke down: ${message}` };
  }
  known.add(attempt.id, spec, earned);
  return earned;
}
