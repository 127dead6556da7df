import type { z } from 'zod';
import { readRequired, type ContentFolder } from './content-folder';
import type { Problem } from './problem';

/** A JSON file by its schema; null, with a problem for each fault, when it does not fit. */
export function readJson<Output>(
  folder: ContentFolder,
  name: string,
  schema: z.ZodType<Output>,
  problems: Problem[],
): Output | null {
  const text = readRequired(folder, name, problems);
  if (text === null) return null;
  const file = folder.nameOf(name);
  const json = parseJson(text, file, problems);
  if (json === undefined) return null;
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => describeIssue(issue, file)));
  return null;
}

function parseJson(text: string, file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length };
    problems.push({
      file,
      ...line,
      reason: `is not valid JSON: ${message.replace(/ in JSON at position.*/, '')}`,
    });
    return undefined;
  }
}

function describeIssue(issue: z.core.$ZodIssue, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: formatPath([...issue.path, key]),
      reason: 'is no known field',
    }));
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const reason = isMissing ? `is missing (${issue.expected})` : issue.message;
  return [{ file, ...(issue.path.length === 0 ? {} : { field: formatPath(issue.path) }), reason }];
}

/** `tracks[0].items[2].slug` */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
