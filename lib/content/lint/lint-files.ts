import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openContentFolder } from '../content-folder';
import type { Problem } from '../problem';
import type { Catalogue } from '../schema/catalogue';

const lessonFiles = ['lesson.json', 'lesson.md'];
const challengeFiles = [
  'challenge.json',
  'statement.md',
  'hints.md',
  'explanation.md',
  'starter.py',
  'baseline.py',
  'reference.py',
  'inputs.py',
  'check.py',
];

/** Folders that tracks.json does not list, and files that nothing reads. */
export function lintFiles(root: string, catalogue: Catalogue): readonly Problem[] {
  const listed = new Map<string, readonly string[]>([
    ...catalogue.lessons.map((lesson) => [`${lesson.track}/${lesson.slug}`, lessonFiles] as const),
    ...catalogue.challenges.map(
      (challenge) => [`${challenge.track}/${challenge.slug}`, challengeFiles] as const,
    ),
  ]);
  return foldersOf(root).flatMap((folder) => {
    const known = listed.get(folder);
    return known
      ? lintFolder(root, folder, known)
      : [{ file: folder, reason: 'is not listed in tracks.json' }];
  });
}

/** `track/slug` of every folder two levels down. */
function foldersOf(root: string): readonly string[] {
  return subfolders(root).flatMap((track) => subfolders(join(root, track)).map((slug) => `${track}/${slug}`));
}

function subfolders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function lintFolder(root: string, path: string, known: readonly string[]): readonly Problem[] {
  const folder = openContentFolder(root, join(root, path));
  const text = folder.read('lesson.md') ?? '';
  return folder
    .list()
    .filter((name) => !known.includes(name) && !isNamedBy(text, name))
    .map((name) => ({ file: folder.nameOf(name), reason: 'is used by nothing' }));
}

/** A run block names its files in `file=` and `files=`. */
function isNamedBy(markdown: string, name: string): boolean {
  return [...markdown.matchAll(/\bfiles?=("[^"]*"|[^\s}]+)/g)].some(([, names = '']) =>
    names
      .replaceAll('"', '')
      .split(/[\s,]+/)
      .includes(name),
  );
}
