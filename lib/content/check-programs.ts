import type { ContentFolder } from './content-folder';
import type { Problem } from './problem';
import type { ChallengeFile, MistakeDefinition } from './schema/challenge';

/** What the Python files of a challenge must define, as far as it can be told without running them. */
export function checkPrograms(
  folder: ContentFolder,
  file: ChallengeFile,
  mistakes: readonly MistakeDefinition[],
  problems: Problem[],
): void {
  const required: readonly (readonly [name: string, definition: string])[] = [
    ...['starter.py', 'baseline.py', 'reference.py'].map((name) => [name, file.entry] as const),
    ...mistakes.map(({ name }) => [`mistakes/${name}.py`, file.entry] as const),
    ['inputs.py', 'cases'],
    ['inputs.py', 'timed'],
    ['check.py', 'check'],
  ];
  for (const [name, definition] of required) {
    const text = folder.read(name);
    if (text === null || new RegExp(`^def ${definition}\\(`, 'm').test(text)) continue;
    problems.push({ file: folder.nameOf(name), reason: `must define the function ${definition}` });
  }
  checkComparison(folder, file, problems);
  checkGate(folder, file, mistakes, problems);
}

function checkComparison(folder: ContentFolder, { comparison }: ChallengeFile, problems: Problem[]): void {
  const hasCheck = folder.read('check.py') !== null;
  if ((comparison.kind === 'check') === hasCheck) return;
  const reason = hasCheck
    ? 'must be "check": check.py is there and would not be used'
    : 'is "check", but there is no check.py';
  problems.push({ file: folder.nameOf('challenge.json'), field: 'comparison.kind', reason });
}

function checkGate(
  folder: ContentFolder,
  { gate }: ChallengeFile,
  mistakes: readonly MistakeDefinition[],
  problems: Problem[],
): void {
  if (gate?.kind === 'counter' && gate.atLeast === undefined && gate.atMost === undefined) {
    problems.push({
      file: folder.nameOf('challenge.json'),
      field: 'gate',
      reason: 'needs atLeast or atMost',
    });
  }
  for (const { name, verdict } of mistakes) {
    if (gate || (verdict !== 'too-slow' && verdict !== 'not-parallel')) continue;
    const file = folder.nameOf(`mistakes/${name}.py`);
    problems.push({ file, line: 1, reason: `${verdict} needs a gate in challenge.json` });
  }
}
