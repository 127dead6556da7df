import { SegmentField, closeSegment, segmentBytes } from '../../lib/channel/segment';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { findChanges } from './find-changes';

/** One process's copy of a segment, in Python's memory, and what it was when it was last brought up to date. */
interface Mirror {
  readonly local: () => Uint8Array<ArrayBuffer>;
  readonly twin: Uint8Array<ArrayBuffer>;
  version: number;
}

/** Bytes that this process changed and that another one had changed as well since they last agreed. */
export interface MirrorConflict {
  readonly segment: number;
  readonly offset: number;
}

/**
 * The copies of shared memory that NumPy arrays of this process lie on. Linear memories are private, so they follow
 * release consistency: at every synchronising call the own changes are written out, byte by byte, and only then
 * the others' are taken over. The other way round a barrier would wipe what its processes had just computed.
 */
export class Mirrors {
  readonly #heap: SharedHeap;
  readonly #mirrors = new Map<number, Mirror>();

  constructor(heap: SharedHeap) {
    this.#heap = heap;
  }

  get isEmpty(): boolean {
    return this.#mirrors.size === 0;
  }

  /** Begins a copy of `segment` in the bytes that `local` gives. */
  open(segment: number, local: () => Uint8Array<ArrayBuffer>): void {
    const version = this.#heap.load(segment + SegmentField.version);
    const shared = segmentBytes(this.#heap, segment);
    const twin = new Uint8Array(shared.byteLength);
    twin.set(shared);
    local().set(twin);
    this.#mirrors.set(segment, { local, twin, version });
  }

  /** Writes the last changes out and forgets the copy. */
  close(segment: number): MirrorConflict | undefined {
    const mirror = this.#mirrors.get(segment);
    if (mirror === undefined) return undefined;
    const conflict = this.#flush(segment, mirror);
    this.#mirrors.delete(segment);
    return conflict;
  }

  /** Brings all copies up to date, own changes first. Returns the first conflict met. */
  synchronise(): MirrorConflict | undefined {
    let conflict: MirrorConflict | undefined;
    for (const [segment, mirror] of this.#mirrors) {
      conflict = this.#flush(segment, mirror) ?? conflict;
      this.#pull(segment, mirror);
    }
    return conflict;
  }

  /** The process ends: others get to see its last changes. Returns a conflict if there was one. */
  closeAll(): MirrorConflict | undefined {
    let conflict: MirrorConflict | undefined;
    for (const segment of [...this.#mirrors.keys()]) {
      conflict = this.close(segment) ?? conflict;
      closeSegment(this.#heap, segment);
    }
    return conflict;
  }

  /** The element that this process sees: its own change if it made one that is not written out yet. */
  view(segment: number, offset: number, length: number): DataView | undefined {
    const mirror = this.#mirrors.get(segment);
    if (mirror === undefined) return undefined;
    const local = mirror.local();
    for (let at = offset; at < offset + length; at++) {
      if (local[at] !== mirror.twin[at]) return new DataView(local.buffer, local.byteOffset + offset, length);
    }
    return undefined;
  }

  /** An element was written to the segment itself: the copy must not undo that. */
  writeThrough(segment: number, offset: number, length: number): void {
    const mirror = this.#mirrors.get(segment);
    if (mirror === undefined) return;
    const written = segmentBytes(this.#heap, segment).slice(offset, offset + length);
    mirror.local().set(written, offset);
    mirror.twin.set(written, offset);
  }

  #flush(segment: number, { local, twin }: Mirror): MirrorConflict | undefined {
    const shared = segmentBytes(this.#heap, segment);
    const mine = local();
    let conflict: MirrorConflict | undefined;
    const changed = findChanges(mine, twin, (at) => {
      const value = mine[at] ?? 0;
      if (shared[at] !== twin[at] && shared[at] !== value) conflict ??= { segment, offset: at };
      shared[at] = value;
      twin[at] = value;
    });
    if (changed > 0) Atomics.add(this.#heap.cells, segment + SegmentField.version, 1);
    return conflict;
  }

  #pull(segment: number, mirror: Mirror): void {
    // Read before the bytes: whoever writes meanwhile makes this copy out of date again.
    const version = this.#heap.load(segment + SegmentField.version);
    if (version === mirror.version) return;
    mirror.twin.set(segmentBytes(this.#heap, segment));
    mirror.local().set(mirror.twin);
    mirror.version = version;
  }
}
