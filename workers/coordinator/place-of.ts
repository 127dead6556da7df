import type { SourcePlace } from '../../lib/protocol/failures';
import type { Program } from '../../lib/protocol/run';

/** A line of the main file as a place with its text; undefined for line 0, which means that none is known. */
export function placeOf(
  { files, main }: Pick<Program, 'files' | 'main'>,
  line: number,
): SourcePlace | undefined {
  const source = files.find(({ path }) => path === main)?.data;
  if (line === 0 || typeof source !== 'string') return undefined;
  return { file: main, line, text: source.split('\n')[line - 1]?.trim() ?? '' };
}
