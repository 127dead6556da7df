import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from './problem';

/** A folder of content files, read relative to the root that problems are named from. */
export interface ContentFolder {
  /** Text of a file, or null where there is none. */
  read(name: string): string | null;
  /** Names of the files, without folders, sorted. */
  list(subfolder?: string): readonly string[];
  /** The file's name in a problem. */
  nameOf(name: string): string;
}

/** The folder at `path`; `root` is the content folder that contains it. */
export function openContentFolder(root: string, path: string): ContentFolder {
  return {
    read: (name) => readText(join(path, name)),
    list: (subfolder = '') => listFiles(join(path, subfolder)),
    nameOf: (name) => relative(root, join(path, name)),
  };
}

/** Text of a required file; null, with a problem, where it is missing or empty. */
export function readRequired(folder: ContentFolder, name: string, problems: Problem[]): string | null {
  const text = folder.read(name);
  if (text !== null && text.trim() !== '') return text;
  problems.push({ file: folder.nameOf(name), reason: text === null ? 'is missing' : 'is empty' });
  return null;
}

function readText(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
}

function listFiles(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}
