import { Header } from './layout';
import { SegmentField, segmentSize } from './segment';
import type { SharedHeap } from './shared-heap';
import { VectorClock } from './vector-clock';

export type AccessKind = 'read' | 'write' | 'update';

/** One side of a race. */
export interface SeenAccess {
  readonly pid: number;
  readonly kind: AccessKind;
  readonly line: number;
}

export interface SeenRace {
  readonly segment: number;
  readonly offset: number;
  /** Absent for copies of SharedMemory: there only the later side is known. */
  readonly before?: SeenAccess;
  readonly now: SeenAccess;
}

/**
 * Shadow of one element: a lock; the last write and the last two reads, each as who, count, line, flags. `who` is
 * pid * 32 + slot.
 */
const Shadow = { lock: 0, write: 1, firstRead: 5, secondRead: 9 } as const;
const SHADOW_CELLS = 13;
const Entry = { who: 0, count: 1, line: 2, flags: 3 } as const;
const Flag = { implicit: 1, update: 2 } as const;
/** Larger segments are not watched: their shadow would be many times their size. */
export const MOST_WATCHED_ELEMENTS = 1 << 16;

export interface Access {
  readonly segment: number;
  readonly offset: number;
  readonly line: number;
  readonly isWrite: boolean;
}

/**
 * Finds accesses to the same element of shared memory, at least one of them a write, that no lock, queue, pipe, join
 * or barrier has put into an order. Source: Flanagan and Freund, "FastTrack: efficient and precise dynamic race
 * detection", 2009, with the last two readers in the place of all.
 *
 * `Value` takes its own lock around each single access. Such implicit sections keep accesses whole but do not make
 * `v.value += 1` safe: they put nothing in order, two of them are no race, unless one is an update, a write of what
 * the same line read before.
 *
 * Shadows are read and written with plain accesses, far cheaper than atomic ones: always under the shadow's lock.
 */
export class RaceDetector {
  readonly clock: VectorClock;
  /** Inside a section that a Value or Array opened by itself around one access. */
  isImplicit = false;
  readonly #heap: SharedHeap;
  readonly #who: number;
  readonly #pid: number;
  readonly #report: (race: SeenRace) => void;
  #line = 0;
  readonly #readInLine = new Set<number>();

  constructor(heap: SharedHeap, slot: number, pid: number, report: (race: SeenRace) => void) {
    this.#heap = heap;
    this.#pid = pid;
    this.#who = pid * 32 + slot;
    this.#report = report;
    this.clock = new VectorClock(heap, slot);
  }

  /** Notes an access that is about to happen, and reports the race that it is part of. */
  see(access: Access): void {
    const shadow = this.#shadowOf(access);
    if (shadow === undefined) return;
    const isUpdate = this.#follow(access, shadow);
    this.#heap.lock(shadow + Shadow.lock);
    const met = this.#meet(shadow, access.isWrite, isUpdate);
    const before = met === undefined ? undefined : this.#read(shadow + met, met === Shadow.write);
    this.#note(shadow, access, isUpdate);
    this.#heap.unlock(shadow + Shadow.lock);
    if (before === undefined) return;
    const kind = access.isWrite ? (isUpdate ? 'update' : 'write') : 'read';
    const { segment, offset, line } = access;
    this.#report({ segment, offset, before, now: { pid: this.#pid, kind, line } });
  }

  /** Bytes of a copy were changed here and elsewhere. */
  seeConflict(segment: number, offset: number, line: number): void {
    this.#report({ segment, offset, now: { pid: this.#pid, kind: 'write', line } });
  }

  /** True for a write of an element that the same line has read. */
  #follow({ line, isWrite }: Access, shadow: number): boolean {
    if (line !== this.#line) this.#readInLine.clear();
    this.#line = line;
    if (isWrite) return this.#readInLine.delete(shadow);
    this.#readInLine.add(shadow);
    return false;
  }

  /** The entry of the shadow that this access races with. */
  #meet(shadow: number, isWrite: boolean, isUpdate: boolean): number | undefined {
    if (this.#races(shadow + Shadow.write, isUpdate)) return Shadow.write;
    if (!isWrite) return undefined;
    if (this.#races(shadow + Shadow.firstRead, isUpdate)) return Shadow.firstRead;
    return this.#races(shadow + Shadow.secondRead, isUpdate) ? Shadow.secondRead : undefined;
  }

  #races(at: number, isUpdate: boolean): boolean {
    const { cells } = this.#heap;
    const who = cells[at + Entry.who] ?? 0;
    if (who === 0 || this.clock.hasSeen(who % 32, cells[at + Entry.count] ?? 0)) return false;
    const flags = cells[at + Entry.flags] ?? 0;
    const areBothImplicit = this.isImplicit && (flags & Flag.implicit) !== 0;
    return !areBothImplicit || isUpdate || (flags & Flag.update) !== 0;
  }

  #read(at: number, isWrite: boolean): SeenAccess {
    const { cells } = this.#heap;
    const isUpdate = ((cells[at + Entry.flags] ?? 0) & Flag.update) !== 0;
    return {
      pid: Math.floor((cells[at + Entry.who] ?? 0) / 32),
      kind: isWrite ? (isUpdate ? 'update' : 'write') : 'read',
      line: cells[at + Entry.line] ?? 0,
    };
  }

  #note(shadow: number, { isWrite, line }: Access, isUpdate: boolean): void {
    const { cells } = this.#heap;
    let entry = shadow + Shadow.write;
    if (isWrite) {
      cells[shadow + Shadow.firstRead] = 0;
      cells[shadow + Shadow.secondRead] = 0;
    } else {
      const first = cells[shadow + Shadow.firstRead];
      const isMine = first === 0 || first === this.#who;
      entry = shadow + (isMine ? Shadow.firstRead : Shadow.secondRead);
    }
    cells[entry + Entry.who] = this.#who;
    cells[entry + Entry.count] = this.clock.now;
    cells[entry + Entry.line] = line;
    cells[entry + Entry.flags] = (this.isImplicit ? Flag.implicit : 0) | (isUpdate ? Flag.update : 0);
  }

  #shadowOf({ segment, offset }: Access): number | undefined {
    const heap = this.#heap;
    const stride = heap.load(segment + SegmentField.stride);
    if (stride === 0) return undefined;
    const elements = Math.ceil(segmentSize(heap, segment) / stride);
    if (elements > MOST_WATCHED_ELEMENTS) {
      heap.store(Header.unwatched, 1);
      return undefined;
    }
    let table = heap.load(segment + SegmentField.shadow);
    if (table === 0) {
      const made = heap.allocate(elements * SHADOW_CELLS * 4);
      table = Atomics.compareExchange(heap.cells, segment + SegmentField.shadow, 0, made) || made;
      if (table !== made) heap.free(made);
    }
    return table + Math.floor(offset / stride) * SHADOW_CELLS;
  }
}
