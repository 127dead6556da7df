import { Header, Slot } from '../../lib/channel/layout';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';
import { type SeededRandom, seededRandom } from '../../lib/util/seeded-random';
import { areBrothersHere } from './are-brothers-here';

/** Pauses in milliseconds, each as likely as the others. The long one lets another process do a whole step. */
const PAUSES_MS = [0, 0, 0.5, 4] as const;

/**
 * Accesses between two pauses: up to this many at first, and after each pause this many times as many, so that a program
 * of a thousand accesses is held up some twenty times and not a thousand times.
 */
const FIRST_GAP = 4;
const GAP_GROWTH = 1.25;

/** A parent that never waits for its children holds them up no longer than this. */
const LONGEST_HOLD_MS = 200;
const HOLD_STEP_MS = 1;

/**
 * Pauses that a seed chooses, so that processes meet in other orders than by luck: opposite lock orders hardly ever
 * deadlock undisturbed. Without a seed in the run's header nothing happens.
 */
export class SeededSchedule {
  readonly #heap: SharedHeap;
  readonly #slot: number;
  #seed = 0;
  #random: SeededRandom = seededRandom(0);
  #gap = FIRST_GAP;
  #accessesLeft = 0;

  constructor(heap: SharedHeap, slot: number) {
    this.#heap = heap;
    this.#slot = slot;
  }

  /** Called where a process has just acquired something. */
  pause(): void {
    if (this.#isScheduled()) this.#pauseByChance();
  }

  /**
   * Called before a shared access that is watched. A lock that happens to be taken between two accesses puts them in order
   * in most runs; a pause in between lets the other order come about.
   */
  pauseBeforeAccess(): void {
    if (!this.#isScheduled()) return;
    this.#accessesLeft -= 1;
    if (this.#accessesLeft > 0) return;
    this.#accessesLeft = 1 + this.#random.nextInt(Math.ceil(this.#gap));
    this.#gap *= GAP_GROWTH;
    this.#pauseByChance();
  }

  /** True where the run's header has a seed; takes up a new one. */
  #isScheduled(): boolean {
    const seed = this.#heap.load(Header.scheduleSeed);
    if (seed !== this.#seed) {
      this.#seed = seed;
      this.#random = seededRandom(seed * 64 + this.#slot);
      this.#gap = FIRST_GAP;
      this.#accessesLeft = 1 + this.#random.nextInt(FIRST_GAP);
    }
    return seed !== 0;
  }

  #pauseByChance(): void {
    const pauseMs = PAUSES_MS[this.#random.nextInt(PAUSES_MS.length)] ?? 0;
    if (pauseMs > 0) this.#sleep(pauseMs);
  }

  /**
   * Called before a child's first line: holds it until its parent has started all that it starts and waits, so that
   * brothers run side by side, and the first is not done before the last is there.
   */
  startTogether(parentPid: number): void {
    if (this.#heap.load(Header.scheduleSeed) === 0) return;
    const end = performance.now() + LONGEST_HOLD_MS;
    while (performance.now() < end && !areBrothersHere(this.#heap, parentPid)) this.#sleep(HOLD_STEP_MS);
  }

  /** Nobody else writes to the cell, whatever is in it: the sleep ends by its time. */
  #sleep(ms: number): void {
    const cell = slotAddress(this.#slot) + Slot.scratch;
    Atomics.wait(this.#heap.cells, cell, this.#heap.load(cell), ms);
  }
}
