import type { SharedHeap } from '../../lib/channel/shared-heap';
import { TRACE_KINDS } from '../../lib/channel/trace-kinds';
import { describeObject } from '../../lib/channel/object-name';
import type { ProcessTrace, TraceEvent } from '../../lib/protocol/trace';
import type { TraceRecord } from '../../lib/channel/trace-ring';
import type { RunSession } from './run-session';

/** The trace of all processes of a run, times in milliseconds since `startMs` (absolute). */
export function readTrace(session: RunSession, startMs: number): ProcessTrace[] {
  return session.everyProcess().map((process) => ({
    pid: process.pid,
    process: process.name,
    parentPid: process.parentPid,
    events: process.trace.flatMap((record) => toEvent(session.heap, record, startMs)),
    dropped: process.droppedTraces,
  }));
}

const MOST_OBJECT_CELLS = 16;

/** Records come from the learner's thread: one that makes no sense is left out. */
function toEvent(heap: SharedHeap, record: TraceRecord, startMs: number): TraceEvent[] {
  const kind = TRACE_KINDS[record.kind];
  if (kind === undefined || !(record.endMs >= record.startMs)) return [];
  return [
    {
      kind,
      startMs: record.startMs - startMs,
      endMs: record.endMs - startMs,
      ...(record.object > 0 && record.object + MOST_OBJECT_CELLS < heap.cells.length
        ? { object: describeObject(heap, record.object) }
        : {}),
      ...(record.bytes > 0 ? { bytes: record.bytes } : {}),
      ...(record.line > 0 ? { line: record.line } : {}),
      ...(record.kind === TRACE_KINDS.indexOf('task') ? { detail: record.detail } : {}),
    },
  ];
}
