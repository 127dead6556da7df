import { drainRing } from '../../lib/channel/byte-ring';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import type { OutputCollector } from './output-collector';
import type { RunProcess } from './run-process';

/** Takes what all processes wrote, in the order of their writing: a child's last line before its parent's next. */
export function takeOutput(heap: SharedHeap, processes: Iterable<RunProcess>, output: OutputCollector): void {
  const pieces = [...processes].flatMap(({ pid, name, outputRing }) =>
    drainRing(heap, outputRing).map((record) => ({ pid, name, record })),
  );
  // The counter may wrap round: only differences count.
  pieces.sort((one, other) => (one.record.sequence - other.record.sequence) | 0);
  for (const { pid, name, record } of pieces) output.add(pid, name, [record]);
}
