import type { ContentFolder } from './content-folder';
import type { Problem } from './problem';
import { mistakeVerdicts, type MistakeDefinition, type MistakeVerdict } from './schema/challenge';

const fewest = 3;

/** The wrong solutions in mistakes/*.py, each with the verdict it must earn in its first comment. */
export function loadMistakes(folder: ContentFolder, problems: Problem[]): readonly MistakeDefinition[] {
  const names = folder.list('mistakes').filter((name) => name.endsWith('.py'));
  if (names.length < fewest) {
    const reason = `holds ${names.length} wrong solutions, at least ${fewest} are needed`;
    problems.push({ file: folder.nameOf('mistakes'), reason });
  }
  return names.flatMap((name) => {
    const path = `mistakes/${name}`;
    return readMistake(name, folder.read(path) ?? '', folder.nameOf(path), problems) ?? [];
  });
}

function readMistake(
  name: string,
  code: string,
  file: string,
  problems: Problem[],
): MistakeDefinition | null {
  const lines = code.split('\n');
  const verdict = /^# verdict: (\S+)$/.exec(lines[0]?.trimEnd() ?? '')?.[1];
  if (verdict === undefined || !isMistakeVerdict(verdict)) {
    const reason = `must begin with "# verdict: " and one of ${mistakeVerdicts.join(', ')}`;
    problems.push({ file, line: 1, reason });
    return null;
  }
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const why = lines
    .slice(1, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
    .trim();
  if (why === '') problems.push({ file, line: 2, reason: 'must say in a comment what is wrong with it' });
  return { name: name.replace(/\.py$/, ''), verdict, why, code };
}

function isMistakeVerdict(text: string): text is MistakeVerdict {
  return mistakeVerdicts.some((verdict) => verdict === text);
}
