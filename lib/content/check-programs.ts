import type { ContentFolder } from './content-folder';
import type { Problem } from './problem';
import type { ChallengeFile, MistakeDefinition } from './schema/challenge';
import { gpuCounters } from './schema/grading-rules';

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
  { gate, gpu }: ChallengeFile,
  mistakes: readonly MistakeDefinition[],
  problems: Problem[],
): void {
  const file = folder.nameOf('challenge.json');
  for (const reason of gateFaults(gate, gpu !== undefined)) problems.push({ file, field: 'gate', reason });
  for (const { name, verdict } of mistakes) {
    const needsGate = verdict === 'too-slow' || (verdict === 'not-parallel' && !gpu);
    if (gate || !needsGate) continue;
    const reason = `${verdict} needs a gate in challenge.json`;
    problems.push({ file: folder.nameOf(`mistakes/${name}.py`), line: 1, reason });
  }
}

function gateFaults(gate: ChallengeFile['gate'], isGpu: boolean): string[] {
  if (gate?.kind === 'speed' && isGpu)
    return ['must count something: what is fast on one GPU is slow on another'];
  if (gate?.kind !== 'counter') return [];
  const bounds = [gate.atLeast, gate.atMost, gate.atMostTimesReference];
  const isBound = bounds.some((bound) => bound !== undefined);
  const isOfGpu = gpuCounters.some((name) => name === gate.counter);
  return [
    ...(isBound ? [] : ['needs atLeast, atMost or atMostTimesReference']),
    ...(isOfGpu && !isGpu ? [`counts ${gate.counter}, which only challenges with "gpu" have`] : []),
  ];
}
