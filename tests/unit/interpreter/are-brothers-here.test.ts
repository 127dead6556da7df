import { expect, test } from 'vitest';
import { Header, Slot, SlotState } from '../../../lib/channel/layout';
import { type NewProcess, openSlot } from '../../../lib/channel/process-table';
import { SharedHeap } from '../../../lib/channel/shared-heap';
import { slotAddress } from '../../../lib/channel/slot-address';
import { areBrothersHere } from '../../../workers/interpreter/are-brothers-here';

const heap = SharedHeap.create(1 << 20);
heap.store(Header.maxProcesses, 8);

function open(parentPid: number): NewProcess {
  const opened = openSlot(heap, parentPid);
  if (opened === undefined) throw new Error('there is no slot');
  return opened;
}
const set = ({ slot }: NewProcess, state: number, waitSequence: number): void => {
  heap.store(slotAddress(slot) + Slot.state, state);
  heap.store(slotAddress(slot) + Slot.waitSequence, waitSequence);
};

test('brothers go on when all of them are here and their parent waits', () => {
  const parent = open(1);
  const [elder, younger] = [open(parent.pid), open(parent.pid)];
  set(parent, SlotState.running, 0);
  set(elder, SlotState.running, 0);
  expect(areBrothersHere(heap, parent.pid)).toBe(false);
  set(younger, SlotState.running, 0);
  // All are here, but the parent may start another one.
  expect(areBrothersHere(heap, parent.pid)).toBe(false);
  set(parent, SlotState.running, 1);
  expect(areBrothersHere(heap, parent.pid)).toBe(true);
  set(parent, SlotState.free, 2);
  expect(areBrothersHere(heap, parent.pid)).toBe(true);
});
