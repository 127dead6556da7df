import { findChallenge } from '../../../cli/find-challenge';
import { startCoordinator } from '../../../cli/start-coordinator';
import type { GradeEvent, Verdict } from '../../../lib/protocol/grade';

export const coordinator = startCoordinator();
const SEED = 20_260;

export interface Graded {
  readonly verdict: Verdict;
  readonly events: readonly GradeEvent[];
}

/** Grades a submission for a challenge of the site; `pick` chooses it among the challenge's own programs. */
export async function grade(
  slug: string,
  pick: (challenge: ReturnType<typeof findChallenge>) => string,
  onEvent: (event: GradeEvent) => void = () => undefined,
): Promise<Graded> {
  const challenge = findChallenge(slug);
  const events: GradeEvent[] = [];
  const { spec } = challenge;
  const request = { spec, submission: pick(challenge), workers: spec.workers, seed: SEED };
  const verdict = await coordinator.grade(request, (event) => {
    events.push(event);
    onEvent(event);
  });
  return { verdict, events };
}

/** The code of a shipped mistake. */
export const mistake =
  (name: string) =>
  (challenge: ReturnType<typeof findChallenge>): string => {
    const found = challenge.mistakes.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${challenge.slug} has no mistake ${name}`);
    return found.code;
  };
