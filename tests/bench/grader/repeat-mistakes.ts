import { loadChallenges } from '../../../cli/find-challenge';
import { startCoordinator } from '../../../cli/start-coordinator';
import type { ChallengeDefinition, MistakeDefinition } from '../../../lib/content/schema/challenge';
import type { Coordinator } from '../../../workers/coordinator/coordinator';

/** Verdicts that luck could hide: a race may do no harm, locks may be taken in time. */
const BY_LUCK = ['race', 'deadlock'];
/** Side by side: these verdicts follow from the order of events and not from any time. */
const LANES = 2;

interface Repeated {
  readonly challenge: ChallengeDefinition;
  readonly mistake: MistakeDefinition;
}

/**
 * Grades every mistake that must earn a race or a deadlock, of the named challenges or of all that run several
 * processes, so many times with other inputs and other orders of events, and prints how often it earned just that.
 */
export async function repeatMistakes(times: number, slugs: readonly string[]): Promise<void> {
  const todo = loadChallenges()
    .filter(({ slug, spec }) => (slugs.length > 0 ? slugs.includes(slug) : spec.workers > 1))
    .flatMap((challenge) => challenge.mistakes.map((mistake) => ({ challenge, mistake })))
    .filter(({ mistake }) => BY_LUCK.includes(mistake.verdict));
  const count = todo.length;
  let missed = 0;
  const inLane = async (coordinator: Coordinator): Promise<void> => {
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
      missed += await repeat(coordinator, next, times);
    }
  };
  await Promise.all(Array.from({ length: LANES }, () => inLane(startCoordinator())));
  process.stdout.write(`${count} mistakes, ${times} gradings each: ${missed} verdicts missed\n`);
}

async function repeat(
  coordinator: Coordinator,
  { challenge: { slug, spec }, mistake: { name, code, verdict } }: Repeated,
  times: number,
): Promise<number> {
  let earned = 0;
  for (let seed = 1; seed <= times; seed++) {
    const request = { spec, submission: code, workers: spec.workers, seed };
    const { kind, message } = await coordinator.grade(request, () => undefined);
    if (kind === verdict) earned += 1;
    else process.stdout.write(`  ${slug} mistakes/${name}, seed ${seed}: ${kind}. ${message}\n`);
  }
  process.stdout.write(`${slug} mistakes/${name}: ${verdict} ${earned} of ${times}\n`);
  return times - earned;
}
