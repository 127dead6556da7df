import { instructor } from '@/components/ui/strings/instructor';
import { counters } from '@/components/ui/strings/verdict';
import type { CounterBounds, GradeSpec } from '@/lib/protocol/grade';

const words = instructor.gate;

/** What a challenge's gate asks for, in one line. */
export function gateText({ gate }: GradeSpec): string {
  if (gate === undefined) return words.none;
  if (gate.kind === 'speed') return words.speed(gate.atLeast);
  if (gate.kind === 'counter') return countText(gate);
  const together = words.overlap(gate.atLeast);
  return gate.count === undefined ? together : `${together}. ${countText(gate.count)}`;
}

function countText({ counter, atLeast, atMost, atMostTimesReference }: CounterBounds): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [words.atLeast(atLeast)]),
    ...(atMost === undefined ? [] : [words.atMost(atMost)]),
    ...(atMostTimesReference === undefined ? [] : [words.timesReference(atMostTimesReference)]),
  ];
  const counted = counters[counter];
  return words.counter(counted.charAt(0).toUpperCase() + counted.slice(1), words.and(bounds));
}
