import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SpecName, specs } from './read-specs';

/** One attack: what it tries, and what must come of it. */
export interface HostileProgram {
  readonly name: string;
  readonly tries: string;
  /** Run on its own, or graded for one of the fixtures' challenges. */
  readonly as: 'run' | SpecName;
  /** The outcomes or verdicts of which it must get one. */
  readonly must: readonly string[];
  /** Why it may pass although it cheats: the README says that such evidence is the program's own. */
  readonly concedes?: string;
  /** What its standard output must be, blank space at the ends aside. */
  readonly prints?: string;
  /** Time limit of a run. */
  readonly seconds: number;
  readonly code: string;
}

const DEFAULT_SECONDS = 6;
const folder = join(import.meta.dirname, 'programs');

/** Folders of programs, by what they attack. */
export const groups = ['reach', 'run', 'grade', 'timing', 'concurrency', 'counters'];

/** The programs of one folder, in the order of their names. @throws Error where a header is not complete */
export function readPrograms(group: string): HostileProgram[] {
  return readdirSync(join(folder, group))
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => readProgram(basename(file, '.py'), readFileSync(join(folder, group, file), 'utf8')));
}

/** A header of comments, `# key: value`, above the code. */
function readProgram(name: string, code: string): HostileProgram {
  const header = new Map<string, string>();
  for (const line of code.split('\n')) {
    const [, key, value] = /^# ([a-z]+): (.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    header.set(key, value);
  }
  const field = (key: string): string => {
    const value = header.get(key);
    if (value === undefined) throw new Error(`${name}.py has no line "# ${key}: "`);
    return value;
  };
  const as = field('as');
  if (as !== 'run' && !Object.hasOwn(specs, as)) throw new Error(`${name}.py names no challenge: ${as}`);
  const [prints, concedes] = [header.get('prints'), header.get('concedes')];
  return {
    name,
    tries: field('tries'),
    as: as as HostileProgram['as'],
    must: field('must').split(' | '),
    seconds: Number(header.get('seconds') ?? DEFAULT_SECONDS),
    ...(prints === undefined ? {} : { prints }),
    ...(concedes === undefined ? {} : { concedes }),
    code,
  };
}
