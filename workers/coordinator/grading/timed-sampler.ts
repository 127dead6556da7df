import type { CaseResult } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { TimingTools } from './timing-tools';
import { AT_WORK, RestWatch } from './rest-watch';
import { failedCase, TIMED_CASE } from './run-case';
import type { FailedCall, TimedRunner } from './timed-program';
import type { TimingRecord } from './timing-record';
import { waitForCalm } from './wait-for-calm';

/**
 * A program that is called now and then finds the caches full of the others' data and its thread asleep, which makes a
 * sample shorter than this longer by more than a hundredth: it is called once untimed before.
 */
const COLD_MS = 100;

interface TakenSample {
  /** Of one call; undefined where something else disturbed the sample. */
  readonly ms: number | undefined;
  readonly outputs: readonly WireValue[];
}

/** What a failed call makes of the timed runs; only a submission's needs no name. */
export function failedRunner({ program }: TimedRunner, failed: FailedCall): CaseResult {
  const result = failedCase({ name: TIMED_CASE }, failed);
  return program === 'submission' ? result : { ...result, message: `${program}.py: ${result.message}` };
}

/** Takes the samples of one measurement: while nothing else of ours runs, and while the page is shown. */
export class TimedSampler {
  readonly #tools: TimingTools;
  readonly #record: TimingRecord;
  readonly #restWatch: RestWatch;
  /** How long samples waited for the page to be shown, in milliseconds. */
  hiddenMs = 0;

  constructor(tools: TimingTools, record: TimingRecord) {
    this.#tools = tools;
    this.#record = record;
    this.#restWatch = new RestWatch(tools.runners.submission.server);
  }

  /** One sample of a program, of its number of calls; a failed case where the program fails or does not rest. */
  async take(runner: TimedRunner, inputs: readonly WireValue[]): Promise<TakenSample | CaseResult> {
    const { visibility } = this.#tools;
    this.hiddenMs += await waitForCalm(this.#tools);
    // Its own processes are part of what a submission's sample takes.
    const hasRested = runner.program === 'submission' ? () => true : await this.#restWatch.begin();
    const mine = inputs.slice(0, runner.loops);
    if (this.#isCold(runner)) await runner.sample(mine);
    const wasVisible = visibility.watch();
    const sample = await runner.sample(mine);
    if ('kind' in sample) return failedRunner(runner, sample);
    const isSound = hasRested() && wasVisible();
    if (this.#restWatch.isBroken) return { name: TIMED_CASE, kind: 'error', message: AT_WORK };
    const { hiddenWork } = this.#record;
    const sound = isSound ? sample : undefined;
    if (runner.program === 'reference') hiddenWork.addReference(sound, runner.loops);
    if (runner.program === 'submission') hiddenWork.addSubmission(sound, runner.loops);
    return { outputs: sample.outputs, ms: isSound ? sample.ms : undefined };
  }

  #isCold({ program, callMs, loops }: TimedRunner): boolean {
    return program === 'baseline' && !this.#record.isBaselinePaired && callMs * loops < COLD_MS;
  }
}
