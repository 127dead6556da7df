import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChallengeDefinition } from '../../lib/content/schema/challenge';

/** What a challenge was when it was last found right: hashes of its files and of what judged them. */
export interface CheckedAs {
  readonly content: string;
  readonly engine: string;
}

/** challenges/check-record.json, committed with the content. */
export type CheckRecord = Readonly<Record<string, CheckedAs>>;

const RECORD_FILE = 'check-record.json';

/** What a verdict depends on besides the challenge: the grader and the Python that runs beside the learner's. */
const ENGINE_FOLDERS = ['lib/grading', 'lib/channel', 'lib/util', 'workers'];

/** The record of a content folder; empty where it has none. */
export function readRecord(contentFolder: string): CheckRecord {
  const path = join(contentFolder, RECORD_FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CheckRecord) : {};
}

export function writeRecord(contentFolder: string, record: CheckRecord): void {
  const sorted = Object.fromEntries(
    Object.entries(record).sort(([one], [other]) => one.localeCompare(other)),
  );
  writeFileSync(join(contentFolder, RECORD_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One hash over all sources of the engine in the project's folder. */
export function hashEngine(project: string): string {
  const texts = ENGINE_FOLDERS.flatMap((folder) => readSources(join(project, folder)));
  return hashOf(texts.join('\n'));
}

function readSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => one.name.localeCompare(other.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === '__pycache__' ? [] : readSources(path);
      return /\.(ts|py|json)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    });
}

/** The hash of what is graded in a challenge: not its texts. */
export function hashContent({ spec, starter, mistakes }: ChallengeDefinition): string {
  const graded = mistakes.map(({ name, code, verdict }) => [name, code, verdict]);
  return hashOf(JSON.stringify([spec, starter, graded]));
}
