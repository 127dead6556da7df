import { ELEMENT_BYTES, readElement, writeElement } from '../../lib/channel/element';
import {
  SegmentField,
  closeSegment,
  createSegment,
  isSegment,
  openSegment,
  publishSegment,
  segmentBytes,
  segmentData,
  segmentSize,
  unlinkSegment,
} from '../../lib/channel/segment';
import { SharedMemoryFull } from '../../lib/channel/shared-heap';
import { checkText, checkWhole } from './check-argument';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

const LONGEST_NAME = 255;

/** Shared memory that programs see: elements of Value and Array one by one, SharedMemory by copies. */
export function segmentHost(context: () => ProcessContext, memory: PythonMemory): object {
  const at = (segment: number, offset: number, length: number): ProcessContext => {
    const process = context();
    process.waiter.parkIfDead();
    if (!isSegment(process.heap, checkWhole(segment, 1)))
      throw new TypeError('this is not shared memory of this run');
    if (!(checkWhole(offset) + checkWhole(length) <= segmentSize(process.heap, segment))) {
      throw new RangeError('this lies outside the shared memory');
    }
    return process;
  };
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
    /** One element of type `code`, `offset` bytes into the segment. */
    peek: (segment: number, code: number, offset: number): number | bigint => {
      const length = ELEMENT_BYTES[code] ?? 0;
      const { heap, mirrors } = at(segment, offset, length);
      const own = mirrors.isEmpty ? undefined : mirrors.view(segment, offset, length);
      if (own !== undefined) return readElement(own, code, 0);
      return readElement(heap.data, code, segmentData(segment) + offset);
    },
    poke: (segment: number, code: number, offset: number, value: number | bigint): void => {
      const length = ELEMENT_BYTES[code] ?? 0;
      const { heap, mirrors } = at(segment, offset, length);
      writeElement(heap.data, code, segmentData(segment) + offset, value);
      Atomics.add(heap.cells, segment + SegmentField.version, 1);
      if (!mirrors.isEmpty) mirrors.writeThrough(segment, offset, length);
    },
    detects_races: (): boolean => context().races !== undefined,
    /** Names the smallest element of a segment: accesses to it are watched from now on. */
    segment_watch: (segment: number, stride: number): void => {
      at(segment, 0, stride).heap.store(segment + SegmentField.stride, stride);
    },
    /** Notes accesses to `count` elements of `size` bytes, which the program's `line` is about to make. */
    see_access: (
      segment: number,
      offset: number,
      size: number,
      count: number,
      isWrite: boolean,
      line: number,
    ): void => {
      const { races } = at(segment, offset, size * count);
      for (let index = 0; index < count; index++) {
        races?.see({ segment, offset: offset + index * size, line, isWrite });
      }
    },
    /** From now on accesses are inside a section that a Value or Array opened by itself, or no longer. */
    set_implicit: (isImplicit: boolean): void => {
      const { races } = context();
      if (races !== undefined) races.isImplicit = isImplicit;
    },
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
