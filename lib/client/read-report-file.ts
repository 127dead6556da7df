import { type Report, reportLimits } from '../content/schema/report';

export interface GoodFile {
  readonly file: string;
  readonly report: Report;
}

export interface BadFile {
  readonly file: string;
  /** What is wrong, to be read after "it". */
  readonly reason: string;
}

/** As a file of the machine shows itself: enough of `File` for tests to bring their own. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** UTF-8 takes at most three bytes for a unit of UTF-16. */
const MOST_BYTES = 3 * reportLimits.fileLength;

/** A report, or what is wrong with the file. Never throws. */
export async function readReportFile(file: ReadableFile): Promise<GoodFile | BadFile> {
  if (file.size > MOST_BYTES) return { file: file.name, reason: 'is too large for a report' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { file: file.name, reason: 'could not be read from the disk' };
  const schema = await import('../content/schema/parse-report').catch(() => undefined);
  if (schema === undefined)
    return { file: file.name, reason: 'could not be looked at: a part of this page did not load' };
  const parsed = schema.parseReport(text);
  return parsed.kind === 'good'
    ? { file: file.name, report: parsed.content }
    : { file: file.name, reason: parsed.reason };
}
