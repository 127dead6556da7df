import { spawn } from 'node:child_process';
import { loadChallenges } from '../../../cli/find-challenge';
import { startCoordinator } from '../../../cli/start-coordinator';
import { shippedSubmissions } from '../../../lib/content/schema/shipped-submissions';
import { describeRate, isWithin, rateErrors } from './error-rate';
import type { RepeatRequest } from './read-request';

/** The third star is not what is asked for here. */
const TIMING_BUDGET_MS = 1000;

/** What may not happen to a program: a parallel one is not called serial, and a serial one does not pass. */
const FORBIDDEN: Readonly<Record<string, string>> = { reference: 'not-parallel', 'not-parallel': 'passed' };

/**
 * Beside a busy core, of every challenge whose gate is overlap (or of the named ones): the reference, which must never be
 * called serial, and the mistakes that are, which must never pass, each so many times.
 * @returns whether there were some, and none ever was
 */
export async function loadOverlap({ times, slugs }: RepeatRequest): Promise<boolean> {
  const todo = loadChallenges()
    .filter(({ slug, spec }) => spec.gate?.kind === 'overlap' && (slugs.length === 0 || slugs.includes(slug)))
    .flatMap((challenge) => shippedSubmissions(challenge).map((shipped) => ({ challenge, shipped })))
    .flatMap(({ challenge, shipped }) => {
      const forbidden = FORBIDDEN[shipped.name] ?? FORBIDDEN[shipped.expected];
      return forbidden === undefined ? [] : [{ challenge, shipped, forbidden }];
    });
  const coordinator = startCoordinator();
  const busy = spawn(process.execPath, ['-e', 'for (;;);']);
  let wrong = 0;
  try {
    for (const { challenge, shipped, forbidden } of todo) {
      const spec = { ...challenge.spec, timingBudgetMs: TIMING_BUDGET_MS };
      const earned = new Map<string, number>();
      for (let seed = 1; seed <= times; seed++) {
        const request = { spec, submission: shipped.code, workers: spec.workers, seed };
        const { kind } = await coordinator.grade(request, () => undefined);
        earned.set(kind, (earned.get(kind) ?? 0) + 1);
      }
      wrong += earned.get(forbidden) ?? 0;
      const counts = [...earned].map(([kind, count]) => `${kind} ${count}`).join(', ');
      process.stdout.write(`${challenge.slug} ${shipped.name}, one busy core: ${counts}\n`);
    }
  } finally {
    busy.kill();
  }
  const rate = rateErrors(wrong, todo.length * times, 0);
  process.stdout.write(`${todo.length} programs, ${times} gradings each: ${describeRate(rate)}\n`);
  return todo.length > 0 && isWithin(rate);
}
