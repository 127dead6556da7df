import { ELEMENT_BYTES, readElement, writeElement } from '../../lib/channel/element';
import { SegmentField, segmentData } from '../../lib/channel/segment';
import type { Access } from '../../lib/channel/race-detector';
import { segmentAt } from './object-at';
import type { ProcessContext } from './process-context';

/** Notes an access in runs that look for races, and pauses before it where the run's schedule says so. */
function watch({ races, schedule }: ProcessContext, access: Access): void {
  if (races === undefined) return;
  schedule.pauseBeforeAccess();
  races.see(access);
}

/** Elements of Value and Array, one by one, and what is noted of accesses to them in runs that look for races. */
export function elementHost(context: () => ProcessContext): object {
  const at = segmentAt(context);
  const peek = (segment: number, code: number, offset: number, line?: number): number | bigint => {
    const length = ELEMENT_BYTES[code] ?? 0;
    const process = at(segment, offset, length);
    const { heap, mirrors } = process;
    if (line !== undefined) watch(process, { segment, offset, line, isWrite: false });
    const own = mirrors.isEmpty ? undefined : mirrors.view(segment, offset, length);
    if (own !== undefined) return readElement(own, code, 0);
    return readElement(heap.data, code, segmentData(segment) + offset);
  };
  const poke = (
    segment: number,
    code: number,
    offset: number,
    value: number | bigint,
    line?: number,
  ): void => {
    const length = ELEMENT_BYTES[code] ?? 0;
    const process = at(segment, offset, length);
    const { heap, mirrors } = process;
    if (line !== undefined) watch(process, { segment, offset, line, isWrite: true });
    writeElement(heap.data, code, segmentData(segment) + offset, value);
    Atomics.add(heap.cells, segment + SegmentField.version, 1);
    if (!mirrors.isEmpty) mirrors.writeThrough(segment, offset, length);
  };
  return {
    /** One element of type `code`, `offset` bytes into the segment. With a line, the access is noted for the search for races. */
    peek,
    poke,
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
      const { races, schedule } = at(segment, offset, size * count);
      if (races !== undefined) schedule.pauseBeforeAccess();
      for (let index = 0; index < count; index++) {
        races?.see({ segment, offset: offset + index * size, line, isWrite });
      }
    },
    /** From now on accesses are inside a section that a Value or Array opened by itself, or no longer. */
    set_implicit: (isImplicit: boolean): void => {
      const { races } = context();
      if (races !== undefined) races.isImplicit = isImplicit;
    },
  };
}
