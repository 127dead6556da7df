import type { TimelineSpan } from './timeline-rows';

/** The stretch of a run that a timeline shows, in milliseconds. */
export interface TimelineView {
  readonly startMs: number;
  readonly endMs: number;
}

/** Clocks resolve 5 us: nothing is to be seen below a hundredth of a millisecond. */
const SHORTEST_MS = 0.02;

function clamp({ startMs, endMs }: TimelineView, totalMs: number): TimelineView {
  const width = Math.min(Math.max(endMs - startMs, SHORTEST_MS), totalMs);
  const start = Math.min(Math.max(startMs, 0), totalMs - width);
  return { startMs: start, endMs: start + width };
}

/** Shows `factor` times as much, `atMs` staying where it is: below one zooms in. */
export function zoomView(view: TimelineView, factor: number, atMs: number, totalMs: number): TimelineView {
  const startMs = atMs - (atMs - view.startMs) * factor;
  return clamp({ startMs, endMs: atMs + (view.endMs - atMs) * factor }, totalMs);
}

/** Moves the view by a share of its own width. */
export function panView(view: TimelineView, share: number, totalMs: number): TimelineView {
  const byMs = (view.endMs - view.startMs) * share;
  return clamp({ startMs: view.startMs + byMs, endMs: view.endMs + byMs }, totalMs);
}

/** Moves the view as little as is needed to show a span; widens nothing. */
export function viewWith(view: TimelineView, span: TimelineView, totalMs: number): TimelineView {
  const width = view.endMs - view.startMs;
  if (span.endMs >= view.startMs && span.startMs <= view.endMs) return view;
  const startMs = span.startMs > view.endMs ? span.endMs - 0.9 * width : span.startMs - 0.1 * width;
  return clamp({ startMs, endMs: startMs + width }, totalMs);
}

/** Parts of the view's width below which two things look like one. */
const FINEST = 1 / 1600;

/** The spans that can be told apart in a view: of many at one place, the first of each kind. */
export function spansInView(spans: readonly TimelineSpan[], view: TimelineView): readonly TimelineSpan[] {
  const finestMs = (view.endMs - view.startMs) * FINEST;
  const lastEnd = new Map<string, number>();
  return spans.filter(({ kind, startMs, endMs }) => {
    if (endMs < view.startMs || startMs > view.endMs) return false;
    const before = lastEnd.get(kind) ?? -Infinity;
    if (endMs - startMs < finestMs && startMs - before < finestMs) return false;
    lastEnd.set(kind, endMs);
    return true;
  });
}
