import { randomInt } from 'node:crypto';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { findChallenge, loadChallenges } from '../find-challenge';
import { parseArgs, readCount } from '../parse-args';
import { startCoordinator } from '../start-coordinator';
import { type CheckRow, checkChallenge } from './check-challenge';
import { hashChallenge, hashEngine, readRecord, writeRecord } from './check-record';

const LARGEST_SEED = 2 ** 31 - 1;
/** Unchanged challenges that are checked again each day, by turns: an engine or a machine may have changed. */
const SAMPLE = 1;
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
    },
  });
  const seed = readCount('seed', values.seed, randomInt(1, LARGEST_SEED), LARGEST_SEED);
  const engine = hashEngine();
  const chosen = choose(loadChallenges(values.content), positionals, values.all === true, engine);
  const coordinator = startCoordinator();
  const rows: CheckRow[] = [];
  const record = { ...readRecord() };
  for (const challenge of chosen) {
    const checked = await checkChallenge(
      coordinator,
      challenge,
      seed,
      values.json === true ? () => undefined : printRow,
    );
    rows.push(...checked);
    if (checked.every(({ isRight }) => isRight)) record[challenge.slug] = hashChallenge(challenge, engine);
  }
  if (values.record === true) writeRecord(record);
  if (values.json === true) process.stdout.write(`${JSON.stringify(rows)}\n`);
  else printSummary(rows, chosen.length);
  return rows.every(({ isRight }) => isRight) ? 0 : 1;
}

function choose(
  challenges: readonly ChallengeDefinition[],
  slugs: readonly string[],
  isAll: boolean,
  engine: string,
): readonly ChallengeDefinition[] {
  if (slugs.length > 0) return slugs.map((slug) => findChallenge(slug, challenges));
  if (isAll) return challenges;
  const record = readRecord();
  const isChanged = (challenge: ChallengeDefinition): boolean =>
    record[challenge.slug] !== hashChallenge(challenge, engine);
  const unchanged = challenges.filter((challenge) => !isChanged(challenge));
  const turn = Math.floor(Date.now() / DAY_MS);
  const sample = unchanged.filter((_, index) => (index + turn) % Math.max(1, unchanged.length) < SAMPLE);
  return challenges.filter((challenge) => isChanged(challenge) || sample.includes(challenge));
}

function printRow({
  challenge,
  submission,
  expected,
  earned,
  isRight,
  message,
  margin,
  isMarginSmall,
  ms,
}: CheckRow): void {
  const seconds = (ms / 1000).toFixed(1);
  const room = margin === undefined ? '' : `  margin ${margin.toFixed(2)}${isMarginSmall ? ' (small)' : ''}`;
  process.stdout.write(
    `${isRight ? 'right' : 'WRONG'}  ${challenge}  ${submission}: expected ${expected}, earned ${earned}${room}  ${seconds} s\n`,
  );
  if (!isRight) process.stdout.write(`       ${message}\n`);
}

function printSummary(rows: readonly CheckRow[], challenges: number): void {
  const wrong = rows.filter(({ isRight }) => !isRight).length;
  process.stdout.write(`${challenges} challenges, ${rows.length - wrong} passed, ${wrong} failed\n`);
}
