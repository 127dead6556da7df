import { Header, ObjectField, Slot } from './layout';
import type { SharedHeap } from './shared-heap';
import { slotAddress } from './slot-address';

/** Why a wait ended. */
export type WaitEnd = 'ready' | 'timed-out' | 'interrupted';

export const WaitKind = { acquire: 1, receive: 2, join: 3, any: 4, sleep: 5, gpu: 6, send: 7 } as const;
export type WaitKindCode = (typeof WaitKind)[keyof typeof WaitKind];

export interface WaitRequest {
  readonly kind: WaitKindCode;
  readonly objects: readonly number[];
  /** Milliseconds; undefined waits for ever. */
  readonly timeoutMs: number | undefined;
  /** The learner's line, for the explanation of a deadlock. */
  readonly line: number;
  /** Tries to go on, and says whether it could. May have the effect waited for (take the lock). */
  readonly attempt: () => boolean;
}

/** An interrupt does not end Atomics.wait, so waits are cut into slices. */
const SLICE_MS = 50;
const WAIT_OBJECTS_BYTES = 4 * 64;
export const MAX_WAIT_OBJECTS = 64;

/** True while the process in `slot` sleeps for this object and for nothing else. */
export function isWaitingFor(heap: SharedHeap, slot: number, object: number): boolean {
  const at = slotAddress(slot);
  return (
    heap.load(at + Slot.waitSequence) % 2 !== 0 &&
    heap.load(at + Slot.waitCount) === 1 &&
    heap.load(heap.load(at + Slot.waitObjects)) === object
  );
}

/** Spinning a little first makes a ping-pong faster than sleeping at once; spinning longer takes the core from the other side. */
const SPINS = 150;

/** The waits of one process. */
export class Waiter {
  readonly #heap: SharedHeap;
  readonly #slot: number;
  readonly #at: number;
  readonly #onWaited: ((request: WaitRequest, startMs: number) => void) | undefined;

  /** @param onWaited told of every wait that was more than a look, with the time it began */
  constructor(heap: SharedHeap, slot: number, onWaited?: (request: WaitRequest, startMs: number) => void) {
    this.#onWaited = onWaited;
    this.#heap = heap;
    this.#slot = slot;
    this.#at = slotAddress(slot);
  }

  /**
   * Must be called on entry of every host call: a process that was killed may touch nothing any more. It sleeps
   * until its thread is terminated.
   */
  parkIfDead(): void {
    const { cells } = this.#heap;
    while (Atomics.load(cells, this.#at + Slot.killed) !== 0 || Atomics.load(cells, Header.runEnded) !== 0) {
      Atomics.wait(cells, this.#at + Slot.interrupt, Atomics.load(cells, this.#at + Slot.interrupt));
    }
  }

  /** Takes a pending interrupt away, so that it can be raised once. */
  takeInterrupt(): boolean {
    return Atomics.exchange(this.#heap.cells, this.#at + Slot.interrupt, 0) !== 0;
  }

  /** Blocks until `attempt` succeeds, the time is up or the process is interrupted. */
  wait(request: WaitRequest): WaitEnd {
    if (request.attempt()) return 'ready';
    if (request.timeoutMs !== undefined && request.timeoutMs <= 0) return 'timed-out';
    const startMs = this.#onWaited === undefined ? 0 : performance.timeOrigin + performance.now();
    this.#register(request);
    try {
      return this.#loop(request);
    } finally {
      this.#unregister(request);
      this.#onWaited?.(request, startMs);
    }
  }

  /** Looks again and again for some microseconds, without publishing a wait: the answer may be under way. */
  spin(attempt: () => boolean): WaitEnd {
    for (let spins = 0; spins < SPINS; spins++) if (attempt()) return 'ready';
    return 'timed-out';
  }

  #loop({ attempt, timeoutMs }: WaitRequest): WaitEnd {
    const { cells } = this.#heap;
    const deadline = timeoutMs === undefined ? Infinity : performance.now() + timeoutMs;
    const bell = this.#at + Slot.doorbell;
    for (let spins = 0; spins < SPINS; spins++) if (attempt()) return 'ready';
    for (;;) {
      const heard = Atomics.load(cells, bell);
      this.parkIfDead();
      if (attempt()) return 'ready';
      if (this.takeInterrupt()) return 'interrupted';
      const left = deadline - performance.now();
      if (left <= 0) return 'timed-out';
      Atomics.wait(cells, bell, heard, Math.min(left, SLICE_MS));
    }
  }

  /** Publishes the wait, then joins the waiters of every object: a signal after this rings the doorbell. */
  #register({ kind, objects, timeoutMs, line }: WaitRequest): void {
    const heap = this.#heap;
    const list = this.#objectList();
    const count = Math.min(objects.length, MAX_WAIT_OBJECTS);
    for (let index = 0; index < count; index++) heap.store(list + index, objects[index] ?? 0);
    heap.store(this.#at + Slot.waitKind, kind);
    // A wait for more objects than can be published counts as timed: never a false deadlock.
    const isTimed = timeoutMs !== undefined || objects.length > MAX_WAIT_OBJECTS;
    heap.store(this.#at + Slot.waitIsTimed, isTimed ? 1 : 0);
    heap.store(this.#at + Slot.waitCount, count);
    heap.store(this.#at + Slot.waitLine, line);
    Atomics.add(heap.cells, this.#at + Slot.waitSequence, 1);
    for (const object of objects) {
      heap.reach(object + ObjectField.waiters + 1);
      Atomics.or(heap.cells, object + ObjectField.waiters, 1 << this.#slot);
    }
  }

  #unregister({ objects }: WaitRequest): void {
    const { cells } = this.#heap;
    Atomics.add(cells, this.#at + Slot.waitSequence, 1);
    for (const object of objects) Atomics.and(cells, object + ObjectField.waiters, ~(1 << this.#slot));
  }

  #objectList(): number {
    const heap = this.#heap;
    const known = heap.load(this.#at + Slot.waitObjects);
    if (known !== 0) return known;
    const made = heap.allocate(WAIT_OBJECTS_BYTES);
    heap.store(this.#at + Slot.waitObjects, made);
    return made;
  }
}
