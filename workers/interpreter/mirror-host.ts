import { SegmentField, segmentBytes, segmentSize } from '../../lib/channel/segment';
import { segmentAt } from './object-at';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

/** Bytes of shared memory, copied at once or kept as a copy that follows. */
export function mirrorHost(context: () => ProcessContext, memory: PythonMemory): object {
  const at = segmentAt(context);
  return {
    /** Copies bytes of a segment to an address of Python's memory. */
    segment_read: (segment: number, offset: number, length: number, address: number): void => {
      const { heap, mirrors } = at(segment, offset, length);
      if (!mirrors.isEmpty) mirrors.synchronise();
      memory.bytes(address, length).set(segmentBytes(heap, segment).subarray(offset, offset + length));
    },
    segment_write: (segment: number, offset: number, length: number, address: number): void => {
      const { heap, mirrors } = at(segment, offset, length);
      segmentBytes(heap, segment).set(memory.bytes(address, length), offset);
      Atomics.add(heap.cells, segment + SegmentField.version, 1);
      if (!mirrors.isEmpty) mirrors.writeThrough(segment, offset, length);
    },
    /** From now on Python's memory at `address` is this process's copy of the segment. */
    mirror_open: (segment: number, address: number): void => {
      const { heap, mirrors } = at(segment, 0, 0);
      const length = segmentSize(heap, segment);
      mirrors.open(segment, () => memory.bytes(address, length));
    },
    mirror_close: (segment: number): void => {
      const { mirrors, races } = at(segment, 0, 0);
      const conflict = mirrors.close(segment);
      if (conflict !== undefined) races?.seeConflict(segment, conflict.offset, 0);
    },
    /** Writes out what this process changed in its copies, then takes over what others changed. */
    mirrors_synchronise: (line: number): void => {
      const { waiter, mirrors, races } = context();
      waiter.parkIfDead();
      const conflict = mirrors.synchronise();
      if (conflict !== undefined) races?.seeConflict(conflict.segment, conflict.offset, line);
    },
  };
}
