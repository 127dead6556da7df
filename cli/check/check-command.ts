import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { findChallenge, loadChallenges } from '../find-challenge';
import { parseArgs, readCount, readSeconds } from '../parse-args';
import { projectFolder } from '../project-folder';
import {
  type CheckRecord,
  type CheckedAs,
  hashContent,
  hashEngine,
  readRecord,
  writeRecord,
} from './check-record';
import { chooseChecks } from './choose-checks';
import { printRow, printSummary } from './print-check';
import { type CheckPlan, runPlan } from './run-plan';

const LARGEST_SEED = 2 ** 31 - 1;
/** Time for programs of unchanged challenges: an engine or a machine may have changed. */
const SAMPLE_SECONDS = 45;
const DAY_MS = 86_400_000;

/** Grades what ships with challenges and compares with what it must earn; exit code 0 only when all is right. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      seed: { type: 'string' },
      record: { type: 'boolean' },
      content: { type: 'string' },
      'sample-seconds': { type: 'string' },
      report: { type: 'string' },
    },
  });
  const seed = readCount('seed', values.seed, randomInt(1, LARGEST_SEED), LARGEST_SEED);
  const sampleMs = 1000 * readSeconds('sample-seconds', values['sample-seconds'], SAMPLE_SECONDS);
  const folder = values.content ?? join(projectFolder, 'challenges');
  const engine = hashEngine(projectFolder);
  const record: Record<string, CheckedAs> = { ...readRecord(folder) };
  const challenges = loadChallenges(folder);
  const plan = choose(challenges, record, { slugs: positionals, isAll: values.all === true, engine });
  const isJson = values.json === true;
  const rows = await runPlan(plan, {
    seed,
    sampleMs,
    onRow: isJson ? () => undefined : printRow,
    onRight: (challenge) => {
      record[challenge.slug] = { content: hashContent(challenge), engine };
      // At once: checking everything takes half an hour, and may be interrupted.
      if (values.record === true) writeRecord(folder, record);
    },
  });
  if (isJson) process.stdout.write(`${JSON.stringify(rows)}\n`);
  else printSummary(rows, { whole: plan.whole.length, outdated: plan.outdated });
  const failed = rows.filter(({ isRight }) => !isRight).length;
  if (values.report !== undefined) writeCounts(values.report, rows.length - failed, failed);
  return failed === 0 ? 0 : 1;
}

function choose(
  challenges: readonly ChallengeDefinition[],
  record: CheckRecord,
  asked: { readonly slugs: readonly string[]; readonly isAll: boolean; readonly engine: string },
): CheckPlan {
  const { slugs, isAll, engine } = asked;
  if (slugs.length > 0) {
    return { whole: slugs.map((slug) => findChallenge(slug, challenges)), sample: [], outdated: 0 };
  }
  if (isAll) return { whole: challenges, sample: [], outdated: 0 };
  const turn = Math.floor(Date.now() / DAY_MS);
  const { changed, sample, outdated } = chooseChecks(challenges, record, { engine, turn });
  return { whole: changed, sample, outdated };
}

/** As the reports of the test runners have them. */
const writeCounts = (path: string, passed: number, failed: number): void => {
  writeFileSync(path, `${JSON.stringify({ numPassedTests: passed, numFailedTests: failed })}\n`);
};
