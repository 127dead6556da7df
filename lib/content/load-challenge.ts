import { join } from 'node:path';
import type { GradeSpec } from '../protocol/grade';
import { checkPrograms } from './check-programs';
import { openContentFolder, readRequired, type ContentFolder } from './content-folder';
import { loadMistakes } from './load-mistakes';
import { renderMarkdown, renderNumberedItems } from './markdown/render-markdown';
import type { Placement } from './placement';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { challengeFileSchema, type ChallengeDefinition, type ChallengeFile } from './schema/challenge';
import type { ContentDocument } from './schema/document';

/** The challenge in `root/track/slug`; null, with its problems noted, when it can't be used. */
export function loadChallenge(
  root: string,
  track: string,
  slug: string,
  placement: Placement,
  problems: Problem[],
): ChallengeDefinition | null {
  const folder = openContentFolder(root, join(root, track, slug));
  const before = problems.length;
  const file = readJson(folder, 'challenge.json', challengeFileSchema, problems);
  const statement = loadDocument(folder, 'statement.md', problems);
  const explanation = loadDocument(folder, 'explanation.md', problems);
  const hints = loadHints(folder, problems);
  const mistakes = loadMistakes(folder, problems);
  const starter = readRequired(folder, 'starter.py', problems);
  const sources = loadSources(folder, problems);
  if (file) checkPrograms(folder, file, mistakes, problems);
  if (!file || !statement || !explanation || !hints || starter === null || !sources) return null;
  // Whatever else was wrong, such as a starter without the entry, makes the challenge unusable too.
  if (problems.length > before) return null;
  const { title, summary, minutes, difficulty } = file;
  const spec = toGradeSpec(slug, file, sources);
  const about = { title, summary, minutes, difficulty: toDifficulty(difficulty), ...placement };
  return { kind: 'challenge', slug, track, ...about, spec, starter, statement, hints, explanation, mistakes };
}

function loadDocument(folder: ContentFolder, name: string, problems: Problem[]): ContentDocument | null {
  const source = readRequired(folder, name, problems);
  if (source === null) return null;
  const rendered = renderMarkdown({ name: folder.nameOf(name), source });
  problems.push(...rendered.problems);
  return rendered.document;
}

function loadHints(folder: ContentFolder, problems: Problem[]): ChallengeDefinition['hints'] | null {
  const source = readRequired(folder, 'hints.md', problems);
  if (source === null) return null;
  const file = folder.nameOf('hints.md');
  const rendered = renderNumberedItems({ name: file, source });
  problems.push(...rendered.problems);
  const [first, second, third, ...surplus] = rendered.items;
  if (first && second && third && surplus.length === 0) return [first, second, third];
  if (rendered.problems.length === 0) {
    problems.push({ file, reason: `must be three hints, here are ${rendered.items.length}` });
  }
  return null;
}

function loadSources(folder: ContentFolder, problems: Problem[]): GradeSpec['sources'] | null {
  const inputs = readRequired(folder, 'inputs.py', problems);
  const reference = readRequired(folder, 'reference.py', problems);
  const baseline = readRequired(folder, 'baseline.py', problems);
  const check = folder.read('check.py');
  if (inputs === null || reference === null || baseline === null) return null;
  return { inputs, reference, baseline, ...(check === null ? {} : { check }) };
}

function toGradeSpec(slug: string, file: ChallengeFile, sources: GradeSpec['sources']): GradeSpec {
  const { entry, packages, comparison, workers, schedules, gpu, picture, gate } = file;
  return {
    slug,
    entry,
    packages,
    comparison,
    ...(gate === undefined ? {} : { gate: gate as NonNullable<GradeSpec['gate']> }),
    workers,
    ...(schedules === undefined ? {} : { schedules }),
    ...(gpu === undefined ? {} : { gpu }),
    timeoutMs: file.timeoutSeconds * 1000,
    timingBudgetMs: file.timingSeconds * 1000,
    ...(picture === undefined ? {} : { picture }),
    sources,
  };
}

function toDifficulty(level: number): 1 | 2 | 3 {
  if (level === 1 || level === 2) return level;
  return 3;
}
