import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { projectFolder } from '../project-folder';

/** Challenges that were checked, by the hash of their files and of what judged them. Committed with the content. */
export type CheckRecord = Readonly<Record<string, string>>;

const recordPath = join(projectFolder, 'challenges', 'check-record.json');

/** What a verdict depends on besides the challenge: the grader and the Python that runs beside the learner's. */
const ENGINE_FOLDERS = ['lib/grading', 'lib/channel', 'workers'];

export const readRecord = (): CheckRecord =>
  existsSync(recordPath) ? (JSON.parse(readFileSync(recordPath, 'utf8')) as CheckRecord) : {};

export function writeRecord(record: CheckRecord): void {
  const sorted = Object.fromEntries(
    Object.entries(record).sort(([one], [other]) => one.localeCompare(other)),
  );
  writeFileSync(recordPath, `${JSON.stringify(sorted, null, 2)}\n`);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One hash over all sources of the engine. */
export function hashEngine(): string {
  const texts = ENGINE_FOLDERS.flatMap((folder) => readSources(join(projectFolder, folder)));
  return hashOf(texts.join('\n'));
}

function readSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => one.name.localeCompare(other.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === '__pycache__' ? [] : readSources(path);
      return /\.(ts|py)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    });
}

/** The hash of what is graded in a challenge: not its texts. */
export function hashChallenge({ spec, starter, mistakes }: ChallengeDefinition, engine: string): string {
  const graded = mistakes.map(({ name, code, verdict }) => [name, code, verdict]);
  return hashOf(JSON.stringify([engine, spec, starter, graded]));
}
