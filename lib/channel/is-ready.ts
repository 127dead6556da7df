import { ObjectField, ObjectKind } from './layout';
import { hasNoWriter, messageCount } from './message-queue';
import { ProcessRecord } from './process-table';
import { semaphoreValue } from './semaphore';
import type { SharedHeap } from './shared-heap';

/** True when a wait for this object would end at once: every object's own predicate, without its effect. */
export function isReady(heap: SharedHeap, object: number): boolean {
  switch (heap.load(object + ObjectField.kind)) {
    case ObjectKind.semaphore:
      return semaphoreValue(heap, object) > 0;
    case ObjectKind.queue:
      return messageCount(heap, object) > 0 || hasNoWriter(heap, object);
    case ObjectKind.process:
      return heap.load(object + ProcessRecord.exited) !== 0;
    default:
      return false;
  }
}
