import {
  SegmentField,
  closeSegment,
  createSegment,
  openSegment,
  publishSegment,
  segmentSize,
  unlinkSegment,
} from '../../lib/channel/segment';
import { SharedMemoryFull } from '../../lib/channel/shared-heap';
import { checkText, checkWhole } from './check-argument';
import { segmentAt } from './object-at';
import type { ProcessContext } from './process-context';

const LONGEST_NAME = 255;

/** Pieces of shared memory that programs see: made, found by name, given back. */
export function segmentHost(context: () => ProcessContext): object {
  const at = segmentAt(context);
  const create = (byteCount: number): number => {
    try {
      return createSegment(context().heap, checkWhole(byteCount));
    } catch (error) {
      if (error instanceof SharedMemoryFull || error instanceof RangeError) return 0;
      throw error;
    }
  };
  return {
    /** A zeroed piece of shared memory; 0 when there is no room. */
    segment_create: create,
    /** Gives back a piece that no other process has ever seen. */
    segment_free: (segment: number): void => {
      at(segment, 0, 0).heap.free(segment);
    },
    /** The same with a name: -1 when the name is taken. */
    segment_create_named: (byteCount: number, name: string): number => {
      const known = checkText(name, LONGEST_NAME);
      const segment = create(byteCount);
      if (segment === 0) return 0;
      const { heap } = context();
      if (publishSegment(heap, segment, known)) {
        heap.store(segment + SegmentField.users, 1);
        return segment;
      }
      heap.free(segment);
      return -1;
    },
    /** The segment of that name, or 0. */
    segment_open: (name: string): number => openSegment(context().heap, checkText(name, LONGEST_NAME)) ?? 0,
    segment_close: (segment: number): void => {
      closeSegment(at(segment, 0, 0).heap, segment);
    },
    segment_unlink: (name: string): boolean => unlinkSegment(context().heap, checkText(name, LONGEST_NAME)),
    segment_size: (segment: number): number => segmentSize(at(segment, 0, 0).heap, segment),
  };
}
