import { LARGEST_RECORD_BYTES, claimPending, tryWriteRecord, waitForRoom } from '../../lib/channel/byte-ring';
import { Header, RunFlag, Slot, SlotState } from '../../lib/channel/layout';
import { RaceDetector } from '../../lib/channel/race-detector';
import { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';
import { WaitKind, type WaitRequest, Waiter } from '../../lib/channel/wait';
import { Mirrors } from './mirrors';
import { SeededSchedule } from './seeded-schedule';
import { Tracer } from './tracer';
import type { FromInterpreter, JoinRun } from '../../lib/protocol/interpreter-messages';

const ROOM_SLICE_MS = 20;
/** Races told by one process: the first few are what a learner can use. */
const MOST_RACES = 20;
export type Post = (message: FromInterpreter, transfer?: Transferable[]) => void;

/** This interpreter's part in a run: its slot of the shared memory and its way to the coordinator. */
export class ProcessContext {
  readonly heap: SharedHeap;
  readonly slot: number;
  readonly pid: number;
  readonly parentPid: number;
  readonly name: string;
  readonly waiter: Waiter;
  readonly post: Post;
  readonly mirrors: Mirrors;
  /** In runs that look for races. */
  readonly races: RaceDetector | undefined;
  readonly schedule: SeededSchedule;
  readonly #outputRing: number;
  readonly tracer: Tracer | undefined;
  /** Set when this interpreter must not serve another process. */
  isSpent = false;

  constructor(join: JoinRun, post: Post) {
    this.heap = new SharedHeap(join.buffer, join.slot);
    this.slot = join.slot;
    this.pid = join.pid;
    this.parentPid = join.parentPid;
    this.name = join.name;
    this.post = post;
    this.mirrors = new Mirrors(this.heap);
    this.races = this.#watchForRaces();
    this.schedule = new SeededSchedule(this.heap, join.slot);
    const at = slotAddress(join.slot);
    this.#outputRing = this.heap.load(at + Slot.outputRing);
    const traceRing = this.heap.load(at + Slot.traceRing);
    this.tracer = traceRing === 0 ? undefined : new Tracer(this.heap, traceRing);
    this.waiter = new Waiter(this.heap, join.slot, this.#traceWaits());
    this.heap.store(at + Slot.state, SlotState.running);
  }

  /** What `os.cpu_count()` answers; a measurement of scaling changes it between calls. */
  get workers(): number {
    return this.heap.load(Header.workers);
  }

  get record(): number {
    return this.heap.load(slotAddress(this.slot) + Slot.record);
  }

  /** The cell that Pyodide polls for interrupts, as the bytes it wants. */
  interruptBytes(): Uint8Array<SharedArrayBuffer> {
    return this.heap.view(slotAddress(this.slot) + Slot.interrupt, 4);
  }

  /** Hands output to the coordinator; waits when it is slower than the program. */
  write(stream: 0 | 1, data: Uint8Array): void {
    for (let at = 0; at < data.byteLength; at += LARGEST_RECORD_BYTES) {
      const piece = data.subarray(at, at + LARGEST_RECORD_BYTES);
      while (!tryWriteRecord(this.heap, this.#outputRing, stream, piece)) {
        this.waiter.parkIfDead();
        waitForRoom(this.heap, this.#outputRing, ROOM_SLICE_MS);
      }
      if (claimPending(this.heap, this.#outputRing)) this.post({ kind: 'output' });
    }
  }

  #watchForRaces(): RaceDetector | undefined {
    const { heap, slot, pid } = this;
    if ((heap.load(Header.flags) & RunFlag.races) === 0) return undefined;
    const told = new Set<string>();
    return new RaceDetector(heap, slot, pid, (race) => {
      const key = [race.segment, race.before?.line, race.before?.kind, race.now.line, race.now.kind].join(
        ' ',
      );
      if (told.has(key) || told.size >= MOST_RACES) return;
      told.add(key);
      this.post({ kind: 'race', race });
    });
  }

  #traceWaits(): ((request: WaitRequest, startMs: number) => void) | undefined {
    const { tracer } = this;
    if (tracer === undefined) return undefined;
    return ({ kind, objects: [object = 0], line }, startMs) => {
      tracer.span(kind === WaitKind.sleep ? 'sleep' : 'wait', startMs, { object, line });
    };
  }

  countTask(): void {
    Atomics.add(this.heap.cells, Header.countTasks, 1);
  }
}
