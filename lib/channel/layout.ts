/**
 * What lies where in the SharedArrayBuffer of a run. Addresses are indices of 32-bit cells ("cells"), so that every
 * field can be an operand of Atomics. Nothing but this file may name an offset.
 *
 * | cells                  | what                                             |
 * |------------------------|--------------------------------------------------|
 * | 0 .. TABLE_START       | header: allocator, counters, object numbers      |
 * | .. + slots             | process table: MAX_SLOTS slots of SLOT_CELLS     |
 * | rest                   | heap: objects, messages, rings, shared segments  |
 */
export const BYTES_PER_CELL = 4;

/** Slots of live processes. A set of slots is one 32-bit mask, which is what makes wake-ups cheap. */
export const MAX_SLOTS = 32;
export const SLOT_CELLS = 64;
/** The header takes the cells before. */
export const TABLE_START = 128;
export const HEAP_START = TABLE_START + MAX_SLOTS * SLOT_CELLS;

export const Header = {
  magic: 0,
  /** Holder of the allocator's lock: 0 nobody, slot + 1, or COORDINATOR_HOLDER. */
  heapLock: 1,
  /** First cell never handed out. */
  heapTop: 2,
  /** Cells the heap may grow to. */
  heapLimit: 3,
  /** While not 0, freed blocks are not handed out again: a killed process may still write to them. */
  quarantine: 4,
  nextPid: 5,
  /** First message queue; queues are chained so that a dead process's ends can be closed. */
  firstQueue: 6,
  queueListLock: 7,
  liveProcesses: 8,
  maxProcesses: 9,
  /** Raised by the coordinator when the run is over: every host call then parks. */
  runEnded: 10,
  workers: 11,
  /** First named segment of shared memory; they are chained. */
  firstSegment: 12,
  segmentListLock: 13,
  /** What was asked of the run: a set of RunFlag. */
  flags: 14,
  scheduleSeed: 15,
  /** 16..23: how many objects of each kind exist, for names such as `Lock 2`. */
  objectNumbers: 16,
  countMessages: 24,
  countBytesLow: 25,
  countLockWaits: 26,
  countTasks: 27,
  /** 1: a shared array had too many elements to be watched for races. */
  unwatched: 28,
  /** Counts pieces of output of all processes, so that they can be shown in the order of their writing. */
  outputSequence: 29,
  /** 32..95: heads of the free lists, one a size class. */
  freeLists: 32,
} as const;

export const RunFlag = { races: 2 } as const;

export const MAGIC = 0x464a3031;
export const COORDINATOR_HOLDER = MAX_SLOTS + 1;

export const Slot = {
  state: 0,
  pid: 1,
  parentPid: 2,
  /** 1: every further host call of this process parks for ever; it is about to be terminated. */
  killed: 3,
  /** Counts events that may let this process go on; what it sleeps on. */
  doorbell: 4,
  /** Even: running. Odd: waiting. Goes up by one at each beginning and end of a wait. */
  waitSequence: 5,
  waitKind: 6,
  /** 1 when the wait ends by itself after a time. */
  waitIsTimed: 7,
  waitCount: 8,
  /** Address of a block with the addresses of the objects waited for. */
  waitObjects: 9,
  /** The learner's line that waits. */
  waitLine: 10,
  /** Address of the process record, which outlives the slot. */
  record: 11,
  outputRing: 12,
  traceRing: 13,
  /** The byte that Pyodide looks at: 2 asks for KeyboardInterrupt. */
  interrupt: 14,
  /** From here on cells keep their values when the slot gets its next process. This one: its vector clock's own count. */
  scratch: 16,
} as const;

export const SlotState = { free: 0, starting: 1, running: 2, quarantined: 3 } as const;

export const ObjectKind = { semaphore: 1, queue: 2, process: 3, segment: 4 } as const;

/** Every object that can be waited for begins with these cells. `label` is the address of its name, or 0. */
export const ObjectField = { kind: 0, waiters: 1, number: 2, label: 3 } as const;
