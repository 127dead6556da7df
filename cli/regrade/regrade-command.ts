import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { type Regraded, regradeCells, regradeColumns } from '../../lib/content/schema/claims';
import { gradeTable } from '../../lib/content/schema/grade-table';
import { writeCsv } from '../../lib/util/write-csv';
import { withBrowserSandboxes } from '../browser/browser-sandboxes';
import { loadChallenges } from '../find-challenge';
import { parseArgs, readCount } from '../parse-args';
import { UsageError } from '../usage-error';
import { type BadFile, type ReportFile, readReports } from './read-reports';
import { RegradeLog } from './regrade-log';
import { regradeReport } from './regrade-report';

/** Each grading runs programs that are parallel themselves. */
const CORES_FOR_ONE = 4;
const DEFAULT_LOG = 'forkjoin-regrade.jsonl';

/**
 * Grades the best program of every challenge in learners' report files again, in a headless browser, each report in a
 * profile of its own. Exit code 0 only when every file could be read and every claim was earned.
 */
export async function regradeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      csv: { type: 'string' },
      grades: { type: 'string' },
      json: { type: 'boolean' },
      jobs: { type: 'string' },
      log: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('name report files, or a folder that holds them');
  const usual = Math.max(1, Math.floor(availableParallelism() / CORES_FOR_ONE));
  const jobs = readCount('jobs', values.jobs, usual);
  const files = readReports(positionals);
  const bad = files.flatMap((file) => (file.kind === 'bad' ? [file] : []));
  const say = (text: string): void => {
    if (values.json !== true) process.stdout.write(`${text}\n`);
  };
  for (const { name, reason } of bad) say(`BAD    ${name}: ${reason}`);
  const log = new RegradeLog(values.log ?? DEFAULT_LOG);
  const challenges = new Map(loadChallenges(values.content).map((challenge) => [challenge.slug, challenge]));
  const rows = await regradeAll(files, { jobs, log, challenges }, (row) => {
    say(describe(row));
  });
  writeTables(values, rows, bad);
  if (values.json === true)
    process.stdout.write(
      `${JSON.stringify([...rows.map(flat), ...bad.map(({ name, reason }) => ({ file: name, reason }))])}\n`,
    );
  const unearned = rows.filter(({ agreement }) => agreement !== 'agrees').length;
  say(
    `${files.length - bad.length} reports, ${rows.length} claims, ${unearned} to look at; ${bad.length} files could not be read`,
  );
  return bad.length === 0 && unearned === 0 ? 0 : 1;
}

/** A row for each claim, and a row for each report. */
function writeTables(
  { csv, grades }: { readonly csv?: string | undefined; readonly grades?: string | undefined },
  rows: readonly Regraded[],
  bad: readonly BadFile[],
): void {
  if (csv !== undefined)
    writeFileSync(csv, writeCsv(regradeColumns, [...rows.map(regradeCells), ...bad.map(badCells)]));
  if (grades === undefined) return;
  const { columns, cells } = gradeTable(rows);
  writeFileSync(grades, writeCsv(columns, cells));
}

interface RegradePlan {
  readonly jobs: number;
  readonly log: RegradeLog;
  readonly challenges: ReadonlyMap<string, ChallengeDefinition>;
}

async function regradeAll(
  files: readonly ReportFile[],
  { jobs, log, challenges }: RegradePlan,
  onRow: (row: Regraded) => void,
): Promise<Regraded[]> {
  const queue = files.flatMap((file) => (file.kind === 'good' ? [file] : []));
  const rows: Regraded[] = [];
  if (queue.length === 0) return rows;
  await withBrowserSandboxes(async (sandboxes) => {
    const work = async (): Promise<void> => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        const known = (id: string, spec: unknown): string => keyOf(file.hash, id, spec);
        const own = await regradeReport(file, challenges, sandboxes, {
          find: (id, spec) => log.find(known(id, spec)),
          add: (id, spec, earned) => {
            log.add(known(id, spec), earned);
          },
        });
        rows.push(...own);
        own.forEach(onRow);
      }
    };
    await Promise.all(Array.from({ length: jobs }, work));
  });
  return rows.sort((one, other) => one.file.localeCompare(other.file));
}

/** The same program against the same challenge, and nothing else, counts as graded. */
const keyOf = (hash: string, attempt: string, spec: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([hash, attempt, spec]))
    .digest('hex')
    .slice(0, 24);

function describe({ file, claim, earned, agreement }: Regraded): string {
  const { learner, challenge, claimed } = claim;
  const got = earned === undefined ? 'nothing to grade' : `${earned.kind}, ${earned.stars} of 3 stars`;
  return `${agreement.padEnd(11)}  ${file}  ${learner}  ${challenge}: claimed ${claimed.stars} of 3 stars, earned ${got}`;
}

const badCells = ({ name, reason }: BadFile) => [
  name,
  ...regradeColumns.slice(1, -2).map(() => undefined),
  'unreadable',
  reason,
];

const flat = ({ file, claim, earned, agreement }: Regraded) => ({
  file,
  learner: claim.learner,
  challenge: claim.challenge,
  claimed: claim.claimed,
  earned,
  agreement,
});
