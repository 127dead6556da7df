import { program } from '@/components/ui/strings/program';
import { scaling as words } from '@/components/ui/strings/scaling';
import type { ScalingState } from '@/lib/client/scaling-session';

/** What a measurement has come to, for a reader who does not see the curves; empty before the first one. */
export function sayScaling({ phase, progress, failure, result }: ScalingState): string {
  if (phase === 'stopping') return words.stopping;
  if (phase === 'measuring') return progress === undefined ? words.preparing : words.measuring;
  if (failure !== undefined) return `${program.failed} ${failure}`;
  switch (result?.kind) {
    case undefined:
      return '';
    case 'failed':
      return result.message;
    case 'interrupted':
      return result.curves.length > 0 ? words.stopped : program.outcomes.interrupted;
    case 'measured':
      return result.curves.map(({ sentence }) => sentence).join(' ');
  }
}
