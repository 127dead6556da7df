import { ObjectField } from '../../lib/channel/layout';
import { isSegment, segmentSize } from '../../lib/channel/segment';
import { checkWhole } from './check-argument';
import type { ProcessContext } from './process-context';

type Context = () => ProcessContext;

/**
 * Checks that an address is that of an object of a kind, and that this process may still act. Every call of the host
 * begins with it. @throws TypeError
 */
export function objectAt(context: Context, kind: number, name: string): (object: number) => ProcessContext {
  return (object) => {
    const process = context();
    process.waiter.parkIfDead();
    if (process.heap.load(checkWhole(object, 1) + ObjectField.kind) !== kind) {
      throw new TypeError(`this is not a ${name} of this run`);
    }
    return process;
  };
}

/** The same for some bytes of a segment. @throws TypeError, RangeError */
export function segmentAt(
  context: Context,
): (segment: number, offset: number, length: number) => ProcessContext {
  return (segment, offset, length) => {
    const process = context();
    process.waiter.parkIfDead();
    if (!isSegment(process.heap, checkWhole(segment, 1)))
      throw new TypeError('this is not shared memory of this run');
    if (!(checkWhole(offset) + checkWhole(length) <= segmentSize(process.heap, segment))) {
      throw new RangeError('this lies outside the shared memory');
    }
    return process;
  };
}
