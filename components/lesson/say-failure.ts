import { program } from '@/components/ui/strings/program';
import { scaling } from '@/components/ui/strings/scaling';
import type { RunOutcome } from '@/lib/protocol/run';

/** Why a program that was measured did not finish, in one or two sentences. Undefined where somebody stopped it. */
export function sayFailure(workers: number, { kind, failure }: RunOutcome): string | undefined {
  if (kind === 'finished' || kind === 'interrupted') return undefined;
  const place = failure?.place;
  const ended = [program.outcomes[kind], ...(place ? [program.atLine(place.file, place.line)] : [])].join(
    ', ',
  );
  const message = failure?.message ?? '';
  // Only the message of an exception needs the exception's name.
  const why = failure !== undefined && kind === 'error' ? `${failure.type}: ${message}` : message;
  return scaling.failed(workers, ended, why);
}

/** Python itself failed. */
export function sayBreakdown(failure: string): string {
  return `${program.failed} ${failure}`.trim();
}
