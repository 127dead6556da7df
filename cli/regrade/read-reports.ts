import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../../lib/content/schema/parse-report';
import { type Report, reportLimits } from '../../lib/content/schema/report';
import { UsageError } from '../usage-error';

export type ReportFile =
  | { readonly kind: 'good'; readonly path: string; readonly hash: string; readonly report: Report }
  | { readonly kind: 'bad'; readonly path: string; readonly reason: string };

/** UTF-8 takes at most three bytes for a unit of UTF-16. */
const MOST_BYTES = 3 * reportLimits.fileLength;

/** The files that are named, and for a folder the JSON files in it. @throws UsageError */
function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`there is no file ${path}`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

function readReport(path: string): ReportFile {
  const found = statSync(path);
  if (!found.isFile()) return { kind: 'bad', path, reason: 'is no file' };
  if (found.size > MOST_BYTES) return { kind: 'bad', path, reason: 'is too large for a report' };
  const text = readFileSync(path, 'utf8');
  const parsed = parseReport(text);
  if (parsed.kind === 'bad') return { ...parsed, path };
  const hash = createHash('sha256').update(text).digest('hex');
  return { kind: 'good', path, hash, report: parsed.content };
}

/** Reads one report after the other, so that hundreds need not lie in memory as text. @throws UsageError */
export function readReports(paths: readonly string[]): readonly ReportFile[] {
  return paths.flatMap(filesOf).map(readReport);
}
