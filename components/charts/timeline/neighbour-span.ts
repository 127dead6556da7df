import type { TimelineRow, TimelineSpan } from './timeline-rows';

/** A mark of a timeline, with the process that it belongs to. */
export interface ChosenSpan {
  readonly row: TimelineRow;
  readonly span: TimelineSpan;
}

function choose(row: TimelineRow | undefined, span: TimelineSpan | undefined): ChosenSpan | undefined {
  return row === undefined || span === undefined ? undefined : { row, span };
}

/** The next mark of the same process, `by` places later; the same one at the ends. */
export function spanBeside({ row, span }: ChosenSpan, by: number): ChosenSpan {
  return choose(row, row.spans[row.spans.indexOf(span) + by]) ?? { row, span };
}

/** What the next process above (`by` -1) or below (1) did at that time; the same one at the ends. */
export function spanInNextRow(rows: readonly TimelineRow[], chosen: ChosenSpan, by: number): ChosenSpan {
  const others = rows.filter(({ spans, lane }) => spans.length > 0 && (lane - chosen.row.lane) * by > 0);
  const row = by > 0 ? others[0] : others.at(-1);
  const atThatTime = row?.spans.findLast(({ startMs }) => startMs <= chosen.span.startMs);
  return choose(row, atThatTime ?? row?.spans[0]) ?? chosen;
}

/** Where the arrow keys begin. */
export function firstSpan(rows: readonly TimelineRow[]): ChosenSpan | undefined {
  const row = rows.find(({ spans }) => spans.length > 0);
  return choose(row, row?.spans[0]);
}
