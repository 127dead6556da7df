import type { Attempt } from '@/lib/content/schema/report';

/** The newest attempt at a challenge that passed; undefined where none is kept on this device. */
export function latestPassed(attempts: readonly Attempt[], slug: string): Attempt | undefined {
  return attempts
    .filter(({ challenge, kind }) => challenge === slug && kind === 'passed')
    .reduce<Attempt | undefined>(
      (newest, attempt) => (newest === undefined || attempt.at > newest.at ? attempt : newest),
      undefined,
    );
}
