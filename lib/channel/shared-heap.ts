import { BYTES_PER_CELL, COORDINATOR_HOLDER, Header, HEAP_START, MAGIC, Slot, SlotState } from './layout';
import { slotAddress } from './slot-address';
import { blockCells, sizeClass } from './size-class';

/** The run's shared memory is used up. The coordinator ends the run with the outcome `memory`. */
export class SharedMemoryFull extends Error {
  constructor(bytes: number) {
    super(`the run's shared memory is full: no room for ${bytes} more bytes`);
    this.name = 'SharedMemoryFull';
  }
}

const INITIAL_BYTES = 1 << 20;
const GROWTH_BYTES = 1 << 22;
const SPINS_BEFORE_SLEEP = 200;
/** Set in a lock's cell while somebody may sleep on it: only then does its holder pay for waking. */
const SLEEPERS = 1 << 30;
/** About five seconds of sleeps: no honest process holds a lock for so long, and the coordinator must not hang. */
const MOST_SLEEPS_OF_COORDINATOR = 5000;

/** Where a block may begin at the earliest: after one cell for its size class, aligned to 8 bytes. */
const afterHead = (top: number): number => top + 1 + ((top + 1) % 2);

/**
 * The allocator and the views of one thread on the buffer of a run.
 *
 * Views are of fixed length and made anew after growth: length-tracking views are ten to twenty times slower.
 * Blocks carry one cell in front with their size class.
 */
export class SharedHeap {
  cells: Int32Array<SharedArrayBuffer>;
  bytes: Uint8Array<SharedArrayBuffer>;
  /** For elements of any type and alignment. */
  data: DataView<SharedArrayBuffer>;
  readonly buffer: SharedArrayBuffer;
  /** What this thread writes into a lock it holds. */
  readonly holder: number;

  /** @param slot the process table slot of this thread, or undefined for the coordinator. */
  constructor(buffer: SharedArrayBuffer, slot?: number) {
    this.buffer = buffer;
    this.holder = slot === undefined ? COORDINATOR_HOLDER : slot + 1;
    this.cells = new Int32Array(buffer, 0, buffer.byteLength / BYTES_PER_CELL);
    this.bytes = new Uint8Array(buffer, 0, buffer.byteLength);
    this.data = new DataView(buffer, 0, buffer.byteLength);
  }

  /** Makes the buffer of a new run. @param limitBytes what it may grow to. */
  static create(limitBytes: number): SharedHeap {
    const buffer = new SharedArrayBuffer(INITIAL_BYTES, {
      maxByteLength: Math.max(limitBytes, INITIAL_BYTES),
    });
    const heap = new SharedHeap(buffer);
    heap.cells[Header.magic] = MAGIC;
    heap.cells[Header.heapTop] = HEAP_START;
    heap.cells[Header.heapLimit] = Math.floor(buffer.maxByteLength / BYTES_PER_CELL);
    heap.cells[Header.nextPid] = 1000;
    return heap;
  }

  /** Another thread may have grown the buffer: looks again when an address lies beyond this thread's views. */
  reach(endCell: number): void {
    if (endCell <= this.cells.length) return;
    this.cells = new Int32Array(this.buffer, 0, Math.floor(this.buffer.byteLength / BYTES_PER_CELL));
    this.bytes = new Uint8Array(this.buffer, 0, this.buffer.byteLength);
    this.data = new DataView(this.buffer, 0, this.buffer.byteLength);
    if (endCell > this.cells.length)
      throw new RangeError(`address ${endCell} lies outside the run's shared memory`);
  }

  load(cell: number): number {
    if (cell >= this.cells.length) this.reach(cell + 1);
    return Atomics.load(this.cells, cell);
  }

  store(cell: number, value: number): void {
    if (cell >= this.cells.length) this.reach(cell + 1);
    Atomics.store(this.cells, cell, value);
  }

  /**
   * A zeroed block of at least `byteCount` bytes, aligned to 8 bytes. Returns its address in cells.
   * @throws SharedMemoryFull
   */
  allocate(byteCount: number): number {
    const klass = sizeClass(byteCount);
    const size = blockCells(klass);
    this.lock(Header.heapLock);
    let address: number;
    try {
      address = this.#takeFree(klass) ?? this.#takeFresh(size, byteCount);
    } finally {
      this.unlock(Header.heapLock);
    }
    this.reach(address + size);
    this.cells.fill(0, address, address + Math.ceil(byteCount / BYTES_PER_CELL));
    this.cells[address - 1] = klass;
    return address;
  }

  /** Gives a block back. Its content must not be used afterwards. */
  free(address: number): void {
    this.reach(address + 1);
    const head = Header.freeLists + (this.cells[address - 1] ?? 0);
    this.lock(Header.heapLock);
    this.cells[address] = this.load(head);
    this.store(head, address);
    this.unlock(Header.heapLock);
  }

  /** The bytes of a block: a fixed view, valid for good since the buffer never shrinks. */
  view(address: number, byteCount: number): Uint8Array<SharedArrayBuffer> {
    this.reach(address + Math.ceil(byteCount / BYTES_PER_CELL));
    return this.bytes.subarray(address * BYTES_PER_CELL, address * BYTES_PER_CELL + byteCount);
  }

  /** A lock held for microseconds and never while Python runs. A dead holder's lock is taken over. */
  lock(cell: number): void {
    this.reach(cell + 1);
    for (let spins = 0; spins < SPINS_BEFORE_SLEEP; spins++) {
      if (Atomics.compareExchange(this.cells, cell, 0, this.holder) === 0) return;
    }
    this.#lockSleeping(cell);
  }

  unlock(cell: number): void {
    if ((Atomics.exchange(this.cells, cell, 0) & SLEEPERS) !== 0) Atomics.notify(this.cells, cell, 1);
  }

  /** Source: Drepper, "Futexes are tricky", 2011, the second mutex: who has slept takes the lock with the mark, since others may sleep on. */
  #lockSleeping(cell: number): void {
    const { cells } = this;
    const mine = this.holder | SLEEPERS;
    for (let sleeps = 0; ; sleeps++) {
      const held = Atomics.compareExchange(cells, cell, 0, mine);
      if (held === 0) return;
      if (this.#isDead(held & ~SLEEPERS) && Atomics.compareExchange(cells, cell, held, mine) === held) return;
      if (this.holder === COORDINATOR_HOLDER && sleeps > MOST_SLEEPS_OF_COORDINATOR) {
        throw new Error('a lock in shared memory is held for ever');
      }
      const marked = held | SLEEPERS;
      if (held !== marked && Atomics.compareExchange(cells, cell, held, marked) !== held) continue;
      Atomics.wait(cells, cell, marked, 1);
    }
  }

  #isDead(holder: number): boolean {
    if (holder === COORDINATOR_HOLDER) return false;
    const state = Atomics.load(this.cells, slotAddress(holder - 1) + Slot.state);
    return state === SlotState.free || state === SlotState.quarantined;
  }

  #takeFree(klass: number): number | undefined {
    if (this.load(Header.quarantine) !== 0) return undefined;
    const head = Header.freeLists + klass;
    const address = this.load(head);
    if (address === 0) return undefined;
    this.store(head, this.load(address));
    return address;
  }

  #takeFresh(size: number, byteCount: number): number {
    const top = this.load(Header.heapTop);
    const current = this.buffer.byteLength / BYTES_PER_CELL;
    const next = afterHead(top);
    const limit = this.load(Header.heapLimit);
    // No block lies across the end of a view: a thread that reaches its first cell reaches all of it.
    const isAcross = next < current && next + size > current && afterHead(current) + size <= limit;
    const address = isAcross ? afterHead(current) : next;
    const end = address + size;
    if (end > limit) throw new SharedMemoryFull(byteCount);
    if (end > current) {
      const grown = Math.ceil((end * BYTES_PER_CELL) / GROWTH_BYTES) * GROWTH_BYTES;
      this.buffer.grow(Math.min(grown, this.buffer.maxByteLength));
    }
    this.store(Header.heapTop, end);
    return address;
  }
}
