import { loadChallenges } from '../../../cli/find-challenge';
import { startCoordinator } from '../../../cli/start-coordinator';
import type { ChallengeDefinition, MistakeDefinition } from '../../../lib/content/schema/challenge';
import type { Coordinator } from '../../../workers/coordinator/coordinator';
import { describeRate, isWithin, rateErrors } from './error-rate';
import type { RepeatRequest } from './read-request';

/** Verdicts that luck could hide: a race may do no harm, locks may be taken in time. */
const BY_LUCK = ['race', 'deadlock'];
/** Side by side: these verdicts follow from the order of events and not from any time. */
const LANES = 2;
/** Gradings between two words of progress. */
const STRIDE = 10;

interface Repeated {
  readonly challenge: ChallengeDefinition;
  readonly mistake: MistakeDefinition;
}

/**
 * Grades every mistake that must earn a race or a deadlock, of the named challenges or of all that run several
 * processes, so many times with other inputs and other orders of events, and prints how often it earned another verdict.
 * @returns whether there were some, and none ever did
 */
export async function repeatMistakes({ times, slugs }: RepeatRequest): Promise<boolean> {
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
  const rate = rateErrors(missed, count * times, 0);
  process.stdout.write(`${count} mistakes, ${times} gradings each: ${describeRate(rate)}\n`);
  return count > 0 && isWithin(rate);
}

async function repeat(
  coordinator: Coordinator,
  { challenge: { slug, spec }, mistake: { name, code, verdict } }: Repeated,
  times: number,
): Promise<number> {
  const title = `${slug} mistakes/${name}`;
  let missed = 0;
  for (let seed = 1; seed <= times; seed++) {
    const request = { spec, submission: code, workers: spec.workers, seed };
    const { kind, message } = await coordinator.grade(request, () => undefined);
    if (kind !== verdict) {
      missed += 1;
      process.stdout.write(`  ${title}, seed ${seed}: ${kind}. ${message}\n`);
    }
    if (seed % STRIDE === 0) process.stderr.write(`${title}: ${seed} of ${times}, ${missed} missed\n`);
  }
  process.stdout.write(
    `${title}: ${verdict} ${times - missed} of ${times}; ${describeRate(rateErrors(missed, times, 0))}\n`,
  );
  return missed;
}
