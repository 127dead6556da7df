import type { TimelineRow } from './timeline-rows';

export interface Wait {
  readonly row: TimelineRow;
  readonly object: string;
  readonly line: number | undefined;
  readonly times: number;
  readonly totalMs: number;
}

/** What the processes waited for, by process, object and line: the `most` longest together. */
export function longestWaits(rows: readonly TimelineRow[], most: number): readonly Wait[] {
  const waits = new Map<string, Wait>();
  for (const row of rows) {
    for (const { kind, object = '', line, startMs, endMs } of row.spans) {
      if (kind !== 'wait') continue;
      const key = `${String(row.pid)} ${object} ${String(line)}`;
      const { times, totalMs } = waits.get(key) ?? { times: 0, totalMs: 0 };
      waits.set(key, { row, object, line, times: times + 1, totalMs: totalMs + endMs - startMs });
    }
  }
  return [...waits.values()].toSorted((left, right) => right.totalMs - left.totalMs).slice(0, most);
}
