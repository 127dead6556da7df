import { Header, Slot } from '../../lib/channel/layout';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';
import { type SeededRandom, seededRandom } from '../../lib/util/seeded-random';

/** Pauses in milliseconds, each as likely as the others. The long one lets another process do a whole step. */
const PAUSES_MS = [0, 0, 0.5, 4] as const;

/**
 * Pauses that a seed chooses, so that processes meet in other orders than by luck: opposite lock orders hardly ever
 * deadlock undisturbed. Without a seed in the run's header nothing happens.
 */
export class SeededSchedule {
  readonly #heap: SharedHeap;
  readonly #slot: number;
  #seed = 0;
  #random: SeededRandom = seededRandom(0);

  constructor(heap: SharedHeap, slot: number) {
    this.#heap = heap;
    this.#slot = slot;
  }

  /** Called where a process has just acquired something. */
  pause(): void {
    const seed = this.#heap.load(Header.scheduleSeed);
    if (seed === 0) return;
    if (seed !== this.#seed) {
      this.#seed = seed;
      this.#random = seededRandom(seed * 64 + this.#slot);
    }
    const pauseMs = PAUSES_MS[this.#random.nextInt(PAUSES_MS.length)] ?? 0;
    if (pauseMs > 0) Atomics.wait(this.#heap.cells, slotAddress(this.#slot) + Slot.scratch, 0, pauseMs);
  }
}
