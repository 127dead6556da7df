import { SLOT_CELLS, TABLE_START } from './layout';

/** Address of a slot of the process table. */
export const slotAddress = (slot: number): number => TABLE_START + slot * SLOT_CELLS;
