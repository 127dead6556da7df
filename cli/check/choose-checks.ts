import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { type CheckRecord, hashContent } from './check-record';
import { type ShippedSubmission, shippedSubmissions } from '../../lib/content/schema/shipped-submissions';

/** One program of a challenge that is to be graded. */
export interface Check {
  readonly challenge: ChallengeDefinition;
  readonly shipped: ShippedSubmission;
}

export interface Chosen {
  /** Challenges whose files differ from those that were found right: all of their programs. */
  readonly changed: readonly ChallengeDefinition[];
  /** Programs of the others, in the order of this turn: those that another engine judged come first. */
  readonly sample: readonly Check[];
  /** Unchanged challenges that were last judged by another engine. */
  readonly outdated: number;
}

/**
 * What a check without names looks at. A changed challenge is checked as a whole, whatever that takes. After a change of
 * the engine everything would have to be, which takes half an hour: that is what `--all` is for, and until then the sample
 * prefers what it has not judged. So it is where nothing was ever recorded. `turn` is any number that moves on, so that the sample does.
 */
export function chooseChecks(
  challenges: readonly ChallengeDefinition[],
  record: CheckRecord,
  { engine, turn }: { readonly engine: string; readonly turn: number },
): Chosen {
  const hasRecord = Object.keys(record).length > 0;
  const changed = challenges.filter(
    (challenge) => hasRecord && record[challenge.slug]?.content !== hashContent(challenge),
  );
  const unchanged = challenges.filter((challenge) => !changed.includes(challenge));
  const isOutdated = ({ slug }: ChallengeDefinition): boolean => record[slug]?.engine !== engine;
  const outdated = unchanged.filter(isOutdated);
  const current = unchanged.filter((challenge) => !isOutdated(challenge));
  const sample = [outdated, current].flatMap((group) => rotate(group.flatMap(checksOf), turn));
  return { changed, sample, outdated: outdated.length };
}

/** Every program that ships with a challenge. */
export const checksOf = (challenge: ChallengeDefinition): Check[] =>
  shippedSubmissions(challenge).map((shipped) => ({ challenge, shipped }));

/** A stride that has no factor in common with small numbers spreads neighbours over different turns. */
const STRIDE = 11;

function rotate<Item>(items: readonly Item[], turn: number): Item[] {
  if (items.length === 0) return [];
  const start = (turn * STRIDE) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
