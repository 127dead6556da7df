import { randomInt } from 'node:crypto';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { type Claim, type Regraded, claimsOf, judgeClaim } from '../../lib/content/schema/claims';
import type { Attempt } from '../../lib/content/schema/report';
import type { GradeRequest, GradeSpec } from '../../lib/protocol/grade';
import { SandboxFailure, firstLine } from '../browser/sandbox-failure';
import type { Sandboxes } from '../browser/sandboxes';
import { within } from '../browser/within';
import type { ReportFile } from './read-reports';
import type { Earned } from './regrade-log';

const LARGEST_SEED = 2 ** 31 - 1;

/** Far above what grading takes; the coordinator's own limits end a program long before. */
const LIMIT_MS = 15 * 60_000;

/** Once may be chance, of the machine's or of the program's. */
const MOST_TRIES = 2;

/** What was graded before, by attempt and challenge. */
interface Known {
  readonly find: (attempt: string, spec: GradeSpec) => Earned | undefined;
  readonly add: (attempt: string, spec: GradeSpec, earned: Earned) => void;
}

/**
 * Grades what a report claims, each program with a new seed in a fresh sandbox. Never throws for what a program does.
 * @throws Error where the machine fails again and again: then nothing is known of the program, and nothing is logged
 */
export async function regradeReport(
  file: Extract<ReportFile, { kind: 'good' }>,
  challenges: ReadonlyMap<string, ChallengeDefinition>,
  sandboxes: Sandboxes,
  known: Known,
): Promise<readonly Regraded[]> {
  const rows: Regraded[] = [];
  const ofFile = { file: file.name, sandboxes, known };
  for (const claim of claimsOf(file.report)) {
    const spec = challenges.get(claim.challenge)?.spec;
    const earned = spec && claim.attempt && (await earn(claim.attempt, spec, ofFile));
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

interface OfFile {
  readonly file: string;
  readonly sandboxes: Sandboxes;
  readonly known: Known;
}

async function earn(attempt: Attempt, spec: GradeSpec, { file, sandboxes, known }: OfFile): Promise<Earned> {
  const before = known.find(attempt.id, spec);
  if (before !== undefined) return before;
  const request = { spec, submission: attempt.code, workers: spec.workers, seed: randomInt(1, LARGEST_SEED) };
  const earned = await gradeApart(request, sandboxes, `${spec.slug} of ${file}`);
  known.add(attempt.id, spec, earned);
  return earned;
}

/**
 * A tab that breaks down twice, each time behind a sandbox that was set up well, counts against the program in it.
 * @throws Error where the machine failed twice
 */
async function gradeApart(request: GradeRequest, sandboxes: Sandboxes, what: string): Promise<Earned> {
  const needs = { interpreters: 1, packages: [...request.spec.packages] };
  let breakdowns = 0;
  let failures = 0;
  for (;;) {
    try {
      return await sandboxes.open(needs, (coordinator) => within(LIMIT_MS, coordinator.grade(request)));
    } catch (error) {
      if (error instanceof SandboxFailure) failures += 1;
      else breakdowns += 1;
      if (failures === MOST_TRIES)
        throw new Error(
          `grading ended before ${what} was judged, because ${firstLine(error)}; the same command goes on where this one ended`,
          { cause: error },
        );
      if (breakdowns === MOST_TRIES)
        return { kind: 'refused', stars: 0, message: `The sandbox broke down twice: ${firstLine(error)}` };
    }
  }
}
