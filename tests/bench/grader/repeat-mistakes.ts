import { loadChallenges } from '../../../cli/find-challenge';
import type { ChallengeDefinition, MistakeDefinition } from '../../../lib/content/schema/challenge';
import type { Coordinator } from '../../../workers/coordinator/coordinator';

/** Verdicts that luck could hide: a race may do no harm, locks may be taken in time. */
const BY_LUCK = ['race', 'deadlock'];

/**
 * Grades every mistake that must earn a race or a deadlock, of the named challenges or of all that run several
 * processes, so many times with other inputs and other orders of events, and prints how often it earned just that.
 */
export async function repeatMistakes(
  coordinator: Coordinator,
  times: number,
  slugs: readonly string[],
): Promise<void> {
  const chosen = loadChallenges().filter(({ slug, spec }) =>
    slugs.length > 0 ? slugs.includes(slug) : spec.workers > 1,
  );
  let missed = 0;
  for (const challenge of chosen) {
    for (const mistake of challenge.mistakes) {
      if (BY_LUCK.includes(mistake.verdict)) missed += await repeat(coordinator, challenge, mistake, times);
    }
  }
  process.stdout.write(`${missed} verdicts missed\n`);
}

async function repeat(
  coordinator: Coordinator,
  { slug, spec }: ChallengeDefinition,
  { name, code, verdict }: MistakeDefinition,
  times: number,
): Promise<number> {
  let earned = 0;
  for (let seed = 1; seed <= times; seed++) {
    const request = { spec, submission: code, workers: spec.workers, seed };
    const { kind, message } = await coordinator.grade(request, () => undefined);
    if (kind === verdict) earned += 1;
    else process.stdout.write(`  seed ${seed}: ${kind}. ${message}\n`);
  }
  process.stdout.write(`${slug} mistakes/${name}: ${verdict} ${earned} of ${times}\n`);
  return times - earned;
}
