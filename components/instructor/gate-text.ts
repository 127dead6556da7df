import { instructor } from '@/components/ui/strings/instructor';
import type { GradeSpec } from '@/lib/protocol/grade';

const words = instructor.gate;

/** What a challenge's gate asks for, in one line. */
export function gateText({ gate }: GradeSpec): string {
  if (gate === undefined) return words.none;
  if (gate.kind === 'speed') return words.speed(gate.atLeast);
  if (gate.kind === 'overlap') return words.overlap(gate.atLeast);
  const { counter, atLeast, atMost, atMostTimesReference } = gate;
  const bounds = [
    ...(atLeast === undefined ? [] : [`≥ ${String(atLeast)}`]),
    ...(atMost === undefined ? [] : [`≤ ${String(atMost)}`]),
    ...(atMostTimesReference === undefined ? [] : [words.timesReference(atMostTimesReference)]),
  ];
  return words.counter([counter, ...bounds].join(' '));
}
