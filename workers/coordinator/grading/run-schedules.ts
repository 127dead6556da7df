import { MOST_WATCHED_ELEMENTS } from '../../../lib/channel/race-detector';
import type { CaseResult } from '../../../lib/protocol/grade';
import type { Case } from './author';
import { type CaseTools, runCase } from './run-case';

const UNWATCHED = `A shared array with more than ${MOST_WATCHED_ELEMENTS.toLocaleString('en')} elements was not watched for races.`;

/** Seeds of schedules are positive 31-bit numbers: 0 in the run's header means undisturbed. */
const LARGEST_SEED = 2 ** 31 - 1;

/**
 * Runs a case under the challenge's seeded schedules, until one brings a fault to light. All of them together are one
 * more case: a race or deadlock that luck hid so far. @throws ChallengeFault
 */
export async function runSchedules(tools: CaseTools, given: Case, seed: number): Promise<CaseResult[]> {
  const count = tools.spec.schedules ?? 0;
  if (count === 0) return [];
  const name = `${given.name}, in ${count} other orders of events`;
  try {
    for (let schedule = 1; schedule <= count; schedule++) {
      tools.submission.setSchedule(((seed + schedule * 7919) % LARGEST_SEED) + 1);
      const { result } = await runCase(tools, given);
      if (result.kind !== 'passed') return [{ ...result, name }];
    }
  } finally {
    tools.submission.setSchedule(0);
  }
  const passed = { name, kind: 'passed', message: '' } as const;
  return [tools.submission.isWatchedWhole ? passed : { ...passed, note: UNWATCHED }];
}
