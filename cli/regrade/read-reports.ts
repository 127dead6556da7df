import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseReport } from '../../lib/content/schema/parse-report';
import { type Report, reportLimits } from '../../lib/content/schema/report';
import { UsageError } from '../usage-error';

export interface BadFile {
  readonly kind: 'bad';
  readonly name: string;
  readonly reason: string;
}

export type ReportFile =
  { readonly kind: 'good'; readonly name: string; readonly hash: string; readonly report: Report } | BadFile;

interface Named {
  readonly path: string;
  /** As the caller knows it: its path from the folder that holds all that was named. */
  readonly name: string;
}

/** UTF-8 takes at most three bytes for a unit of UTF-16. */
const MOST_BYTES = 3 * reportLimits.fileLength;

/**
 * The files that are named, and for a folder the JSON files in it and in its folders: learning platforms hand out a
 * folder for each learner. @throws UsageError
 */
function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`there is no file ${path}`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** The folder that holds all files: what tells two files of one name apart stands in their paths from there. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(resolve(file)).split(sep));
  const differs = first.findIndex((part, k) => others.some((other) => other[k] !== part));
  return (differs === -1 ? first : first.slice(0, differs)).join(sep) + sep;
}

function readReport({ path, name }: Named): ReportFile {
  const bad = (reason: string): ReportFile => ({ kind: 'bad', name, reason });
  try {
    const found = statSync(path);
    if (!found.isFile()) return bad('is no file');
    if (found.size > MOST_BYTES) return bad('is too large for a report');
    const text = readFileSync(path, 'utf8');
    const parsed = parseReport(text);
    if (parsed.kind === 'bad') return bad(parsed.reason);
    const hash = createHash('sha256').update(text).digest('hex');
    return { kind: 'good', name, hash, report: parsed.content };
  } catch {
    // A link that leads nowhere, a file that nobody may read.
    return bad('could not be read from the disk');
  }
}

/** Reads one report after the other, so that hundreds need not lie in memory as text. @throws UsageError */
export function readReports(paths: readonly string[]): readonly ReportFile[] {
  const files = paths.flatMap(filesOf);
  const [only] = paths;
  // Files of one folder go by their paths in it, however deep they all lie.
  const isOneFolder = paths.length === 1 && only !== undefined && statSync(only).isDirectory();
  const folder = isOneFolder ? only : commonFolder(files);
  return files.map((path) => readReport({ path, name: relative(folder, path) }));
}
