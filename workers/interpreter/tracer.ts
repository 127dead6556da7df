import { writeTrace } from '../../lib/channel/trace-ring';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import type { TraceKind } from '../../lib/protocol/trace';
import { TRACE_KINDS } from '../../lib/channel/trace-kinds';

/** Writes the spans of one process into its ring. Exists only in runs that are traced. */
export class Tracer {
  readonly #heap: SharedHeap;
  readonly #ring: number;

  constructor(heap: SharedHeap, ring: number) {
    this.#heap = heap;
    this.#ring = ring;
  }

  /** Milliseconds of the clock that all processes of a run share. */
  now(): number {
    return performance.timeOrigin + performance.now();
  }

  span(kind: TraceKind, startMs: number, facts: { object?: number; bytes?: number; line?: number }): void {
    this.write(TRACE_KINDS.indexOf(kind), startMs, this.now(), facts);
  }

  /** Something that took no time worth drawing. */
  moment(kind: TraceKind, facts: Omit<TraceFacts, 'detail'> = {}): void {
    const now = this.now();
    this.write(TRACE_KINDS.indexOf(kind), now, now, facts);
  }

  write(
    kind: number,
    startMs: number,
    endMs: number,
    { object = 0, bytes = 0, line = 0, detail = 0 }: TraceFacts,
  ): void {
    writeTrace(this.#heap, this.#ring, { kind, startMs, endMs, object, bytes, line, detail });
  }
}

interface TraceFacts {
  readonly object?: number;
  readonly bytes?: number;
  readonly line?: number;
  readonly detail?: number;
}
