import { MAX_SLOTS, Slot } from './layout';
import type { SharedHeap } from './shared-heap';
import { slotAddress } from './slot-address';

/**
 * Who has seen what of whom: one counter for each slot. Exists only in runs that look for races. A clock that waits
 * in shared memory for whoever comes next (on a lock, with a message) is a block of one lock cell and the counters.
 * Source: Mattern, "Virtual time and global states of distributed systems", 1989.
 */
const BLOCK_BYTES = 4 * (1 + MAX_SLOTS);

export class VectorClock {
  readonly #heap: SharedHeap;
  readonly #slot: number;
  readonly #seen = new Int32Array(MAX_SLOTS);

  /** A process begins in `slot`: its counter goes on where the slot's last process left it. */
  constructor(heap: SharedHeap, slot: number) {
    this.#heap = heap;
    this.#slot = slot;
    this.#seen[slot] = heap.load(slotAddress(slot) + Slot.scratch);
    this.#tick();
  }

  get now(): number {
    return this.#seen[this.#slot] ?? 0;
  }

  /** True when this process has learnt of what another one did at that count: the two are in order. */
  hasSeen(slot: number, count: number): boolean {
    return slot === this.#slot || (this.#seen[slot] ?? 0) >= count;
  }

  /** Leaves what this process has seen in the block that `cell` names, beside what others left there. */
  leave(cell: number): void {
    const block = this.#blockOf(cell);
    this.#heap.lock(block);
    const { cells } = this.#heap;
    for (let slot = 0; slot < MAX_SLOTS; slot++) {
      const seen = this.#seen[slot] ?? 0;
      const at = block + 1 + slot;
      if (seen > (cells[at] ?? 0)) cells[at] = seen;
    }
    this.#heap.unlock(block);
    this.#tick();
  }

  /** A block of its own for a message. */
  pack(): number {
    const block = this.#heap.allocate(BLOCK_BYTES);
    this.#heap.cells.set(this.#seen, block + 1);
    this.#tick();
    return block;
  }

  /** Learns what lies in the block that `cell` names, if there is one. */
  learn(cell: number): void {
    const block = this.#heap.load(cell);
    if (block === 0) return;
    this.#heap.lock(block);
    this.#join(block);
    this.#heap.unlock(block);
  }

  /** Learns what came with a message and gives the block back. */
  unpack(block: number): void {
    this.#heap.reach(block + BLOCK_BYTES / 4);
    this.#join(block);
    this.#heap.free(block);
  }

  /** Plain accesses, far cheaper than atomic ones: the block's lock or the message's arrival comes before them. */
  #join(block: number): void {
    const { cells } = this.#heap;
    for (let slot = 0; slot < MAX_SLOTS; slot++) {
      const learnt = cells[block + 1 + slot] ?? 0;
      if (learnt > (this.#seen[slot] ?? 0)) this.#seen[slot] = learnt;
    }
  }

  #blockOf(cell: number): number {
    const heap = this.#heap;
    const known = heap.load(cell);
    if (known !== 0) return known;
    const made = heap.allocate(BLOCK_BYTES);
    const first = Atomics.compareExchange(heap.cells, cell, 0, made);
    if (first === 0) return made;
    heap.free(made);
    return first;
  }

  #tick(): void {
    this.#seen[this.#slot] = this.now + 1;
    this.#heap.store(slotAddress(this.#slot) + Slot.scratch, this.now);
  }
}
