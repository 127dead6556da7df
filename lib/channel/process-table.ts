import { Header, MAX_SLOTS, ObjectField, ObjectKind, Slot, SlotState } from './layout';
import type { SharedHeap } from './shared-heap';
import { slotAddress } from './slot-address';

/**
 * The record of a process: what its parent asks about. It outlives the slot, so that a slot can be used again
 * while the exit code is still to be read. Waiting for a process is waiting for its record.
 * `failure` is the address of the message with which a process failed before it could begin its work, or 0; `files` that of
 * the files it wrote, for its parent.
 */
export const ProcessRecord = {
  exited: 4,
  exitCode: 5,
  pid: 6,
  slot: 7,
  parentPid: 8,
  failure: 9,
  files: 10,
  clock: 11,
} as const;
const RECORD_BYTES = 48;

/** A process that was ended by a signal has the exit code -signal, as in CPython. */
export const SIGTERM = 15;
export const SIGKILL = 9;

export interface NewProcess {
  readonly slot: number;
  readonly pid: number;
  readonly record: number;
}

/** Takes a free slot for a process that is about to start; undefined when the limit is reached. */
export function openSlot(heap: SharedHeap, parentPid: number): NewProcess | undefined {
  const live = Atomics.add(heap.cells, Header.liveProcesses, 1);
  if (live >= heap.load(Header.maxProcesses)) {
    Atomics.sub(heap.cells, Header.liveProcesses, 1);
    return undefined;
  }
  for (let slot = 0; slot < MAX_SLOTS; slot++) {
    const at = slotAddress(slot);
    const before = Atomics.compareExchange(heap.cells, at + Slot.state, SlotState.free, SlotState.starting);
    if (before !== SlotState.free) continue;
    return fillSlot(heap, slot, parentPid);
  }
  Atomics.sub(heap.cells, Header.liveProcesses, 1);
  return undefined;
}

function fillSlot(heap: SharedHeap, slot: number, parentPid: number): NewProcess {
  const at = slotAddress(slot);
  for (let field = 1; field < Slot.scratch; field++) heap.store(at + field, 0);
  const pid = Atomics.add(heap.cells, Header.nextPid, 1);
  const record = heap.allocate(RECORD_BYTES);
  heap.store(record + ObjectField.kind, ObjectKind.process);
  heap.store(record + ProcessRecord.pid, pid);
  heap.store(record + ProcessRecord.slot, slot);
  heap.store(record + ProcessRecord.parentPid, parentPid);
  heap.store(at + Slot.pid, pid);
  heap.store(at + Slot.parentPid, parentPid);
  heap.store(at + Slot.record, record);
  return { slot, pid, record };
}

/** Slots that are starting or running. */
export function liveSlots(heap: SharedHeap): number[] {
  return Array.from({ length: MAX_SLOTS }, (_, slot) => slot).filter((slot) => {
    const state = heap.load(slotAddress(slot) + Slot.state);
    return state === SlotState.starting || state === SlotState.running;
  });
}

/** The slot of a live process, by its pid. */
export function slotOfPid(heap: SharedHeap, pid: number): number | undefined {
  return liveSlots(heap).find((slot) => heap.load(slotAddress(slot) + Slot.pid) === pid);
}
