import { type TraceRecord, drainTrace, droppedTraces } from '../../lib/channel/trace-ring';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import type { Interpreter } from './interpreter';

/** A program may write spans without end: these are kept of each process. */
const MOST_TRACES = 200_000;

/** One process of a run, from the moment its slot exists. */
export class RunProcess {
  readonly pid: number;
  readonly parentPid: number;
  readonly slot: number;
  readonly record: number;
  readonly name: string;
  readonly outputRing: number;
  readonly traceRing: number;
  readonly trace: TraceRecord[] = [];
  /** The first process of the run: what becomes of it decides the outcome. */
  isMain = false;
  droppedTraces = 0;
  interpreter: Interpreter | undefined;
  hasEnded = false;
  #leftOut = 0;

  constructor(facts: {
    readonly pid: number;
    readonly parentPid: number;
    readonly slot: number;
    readonly record: number;
    readonly name: string;
    readonly outputRing: number;
    readonly traceRing: number;
  }) {
    this.pid = facts.pid;
    this.parentPid = facts.parentPid;
    this.slot = facts.slot;
    this.record = facts.record;
    this.name = facts.name;
    this.outputRing = facts.outputRing;
    this.traceRing = facts.traceRing;
  }

  takeTrace(heap: SharedHeap): void {
    if (this.traceRing === 0) return;
    const records = drainTrace(heap, this.traceRing);
    const room = MOST_TRACES - this.trace.length;
    for (const record of records.slice(0, room)) this.trace.push(record);
    this.#leftOut += Math.max(0, records.length - room);
    this.droppedTraces = droppedTraces(heap, this.traceRing) + this.#leftOut;
  }
}
