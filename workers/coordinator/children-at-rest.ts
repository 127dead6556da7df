import { MAX_SLOTS, Slot, SlotState } from '../../lib/channel/layout';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';

/**
 * What a run's children are doing while its main process is not asked for anything: a text that stays the same as long as
 * each of them waits on and on, or undefined while one is at work. They write this themselves: practice evidence.
 */
export function childrenAtRest(heap: SharedHeap, mainSlot: number): string | undefined {
  const waits: string[] = [];
  for (let slot = 0; slot < MAX_SLOTS; slot++) {
    const at = slotAddress(slot);
    const state = heap.load(at + Slot.state);
    if (slot === mainSlot || state === SlotState.free || state === SlotState.quarantined) continue;
    if (isAtWork(heap, slot)) return undefined;
    waits.push(`${heap.load(at + Slot.pid)}:${heap.load(at + Slot.waitSequence)}`);
  }
  return waits.join(' ');
}

/** True while the process in a slot starts or does something; false while it waits. Its own word, too. */
function isAtWork(heap: SharedHeap, slot: number): boolean {
  const at = slotAddress(slot);
  return heap.load(at + Slot.state) !== SlotState.running || heap.load(at + Slot.waitSequence) % 2 === 0;
}

/** True where one of a run's processes would be ended in the middle of its work. */
export function areAnyAtWork(
  heap: SharedHeap,
  processes: readonly { readonly isMain: boolean; readonly slot: number }[],
  isMainIdle: boolean,
): boolean {
  return processes.some(({ isMain, slot }) => (isMain ? !isMainIdle : isAtWork(heap, slot)));
}
