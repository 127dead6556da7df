import { drainRing } from '../../lib/channel/byte-ring';
import { type TraceRecord, drainTrace, droppedTraces } from '../../lib/channel/trace-ring';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import type { Interpreter } from './interpreter';

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
  droppedTraces = 0;
  interpreter: Interpreter | undefined;
  hasEnded = false;

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

  takeOutput(heap: SharedHeap): ReturnType<typeof drainRing> {
    return drainRing(heap, this.outputRing);
  }

  takeTrace(heap: SharedHeap): void {
    if (this.traceRing === 0) return;
    this.trace.push(...drainTrace(heap, this.traceRing));
    this.droppedTraces = droppedTraces(heap, this.traceRing);
  }
}
