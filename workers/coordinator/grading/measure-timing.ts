import type { TimingDecision } from '../../../lib/grading/judge-timing';
import type { TimedSample } from '../../../lib/grading/pair-samples';
import { type TimedProgram, planSamples } from '../../../lib/grading/plan-samples';
import type { CaseResult, GradeRequest, ProgramTiming, TimingResult } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import { median } from '../../../lib/util/quantile';
import { calibrateRunners } from './calibrate-runners';
import { compareTimed } from './compare-timed';
import { REUSED, findAliases } from './find-aliases';
import { TIMED_CASE } from './run-case';
import { TimedSampler } from './timed-sampler';
import type { TimingTools } from './timing-tools';
import { TimingRecord } from './timing-record';

/** Up to here a baseline is as good as the submission, and a gate as good as 1. */
const LIKE = 3;
const WITHOUT = { paired: ['submission', 'reference'] } as const;
const SPARSE = { ...WITHOUT, sparse: 'baseline' } as const;
const PAIRED = { paired: ['submission', 'reference', 'baseline'] } as const;

export interface TimingFacts {
  readonly gateTiming?: TimingDecision;
  readonly referenceTiming?: TimingResult;
  readonly programs: readonly ProgramTiming[];
  readonly inputBytes: number;
  /** Of the budget, in all. */
  readonly spentMs: number;
  /** A timed output was wrong, or the program failed while it was timed. */
  readonly failed?: CaseResult;
}

/**
 * True for a baseline about as fast as the submission, where not much more is asked for. It is then timed in every round as
 * the reference is: only programs that are called alike can be told apart by a few hundredths.
 */
function isLikeBaseline({ submission, baseline }: TimingTools['runners'], { spec }: GradeRequest): boolean {
  if (baseline === undefined || spec.gate?.kind !== 'speed') return false;
  return spec.gate.atLeast <= LIKE && baseline.callMs <= LIKE * submission.callMs;
}

/**
 * Times submission, reference and, for a speed gate, baseline against each other: interleaved in random ABBA order, in
 * equally warmed interpreters, new inputs for every pair, every output checked.
 */
export class TimingMeasurement {
  readonly #tools: TimingTools;
  readonly #record: TimingRecord;
  readonly #sampler: TimedSampler;
  readonly #began: number;
  #inputSeed: number;
  #inputBytes = 0;
  #failed: CaseResult | undefined;

  constructor(tools: TimingTools) {
    this.#tools = tools;
    const { request, pass, mayEarnStars } = tools;
    this.#began = performance.now() - pass.spentMs;
    this.#inputSeed = pass.inputSeed;
    this.#record = new TimingRecord(request, mayEarnStars, pass.isGateOnly);
    this.#sampler = new TimedSampler(tools, this.#record);
  }

  async measure(): Promise<TimingFacts> {
    const { runners, request } = this.#tools;
    await this.#calibrate();
    const isPaired = isLikeBaseline(runners, request);
    this.#record.isBaselinePaired = isPaired;
    for (let round = 0; this.#failed === undefined && this.#wantsMore(); round++) {
      // Once the gate is decided, further rounds tell submission and reference apart: the baseline is not asked again.
      const isDue = runners.baseline !== undefined && !this.#record.isGateDecided;
      const plan = isDue ? (isPaired ? PAIRED : SPARSE) : WITHOUT;
      await this.#round(planSamples({ seed: request.seed, ...plan }, round));
    }
    await this.#checkAliases();
    return this.#facts();
  }

  /** A result that a later call changed: no comparison sees it where outputs are fetched after every call. */
  async #checkAliases(): Promise<void> {
    const { earlier, shared } = await findAliases(this.#tools.runners.submission.server);
    const isWrong = this.#failed?.kind === 'wrong-output';
    if (isWrong ? shared || earlier : this.#failed === undefined && earlier)
      this.#failed = { name: TIMED_CASE, kind: 'wrong-output', message: REUSED };
  }

  async #calibrate(): Promise<void> {
    const { inputBytes, failed } = await calibrateRunners(this.#tools, (count) => this.#inputs(count));
    this.#inputBytes = inputBytes;
    this.#failed = failed;
  }

  /** One round, A B B A: its first half and its second half have inputs of their own. */
  async #round(order: readonly TimedProgram[]): Promise<void> {
    const { runners } = this.#tools;
    const taken: TimedSample[] = [];
    const count = Math.max(runners.submission.loops, runners.reference.loops);
    let inputs: readonly WireValue[] = [];
    const outputs = new Map<TimedProgram, readonly WireValue[]>();
    for (const program of order) {
      const runner = runners[program];
      if (runner === undefined) continue;
      if (outputs.size === 0 || outputs.has(program)) {
        outputs.clear();
        inputs = await this.#inputs(count);
      }
      const sample = await this.#sampler.take(runner, inputs);
      if ('kind' in sample) {
        this.#failed = sample;
        return;
      }
      taken.push({ program, ms: sample.ms });
      outputs.set(program, sample.outputs);
      if (program !== 'baseline') await this.#compare(inputs, outputs);
      if (this.#failed !== undefined || !this.#tools.mayGoOn()) return;
    }
    this.#record.add(taken);
    this.#report();
  }

  async #compare(
    inputs: readonly WireValue[],
    outputs: ReadonlyMap<TimedProgram, readonly WireValue[]>,
  ): Promise<void> {
    const [got, expected] = [outputs.get('submission'), outputs.get('reference')];
    if (got === undefined || expected === undefined) return;
    const { author, request } = this.#tools;
    this.#failed = await compareTimed({ author, spec: request.spec, inputs, got, expected });
  }

  #inputs(count: number): Promise<readonly WireValue[]> {
    this.#inputSeed = (this.#inputSeed + 1) % 2 ** 31;
    return this.#tools.author.timedInputs(this.#inputSeed, this.#tools.request.workers, count);
  }

  #wantsMore(): boolean {
    const { request, mayGoOn } = this.#tools;
    if (!mayGoOn() || this.#spentMs > request.spec.timingBudgetMs) return false;
    return !this.#record.isDecided();
  }

  /** Of the budget. What the learner spent elsewhere, with the page hidden, is not the grading's time. */
  get #spentMs(): number {
    return performance.now() - this.#began - this.#sampler.hiddenMs;
  }

  #facts(): TimingFacts {
    const gateTiming = this.#record.gateTiming();
    const referenceTiming = this.#record.referenceTiming()?.timing;
    const programs = Object.values(this.#tools.runners)
      .map(({ program }) => ({ program, samplesMs: this.#record.timesOf(program) }))
      .filter(({ samplesMs }) => samplesMs.length > 0)
      .map(({ program, samplesMs }) => ({ program, samplesMs, medianMs: median(samplesMs) }));
    return {
      programs,
      inputBytes: this.#inputBytes,
      spentMs: this.#spentMs,
      ...(this.#failed === undefined ? {} : { failed: this.#failed }),
      ...(gateTiming === undefined ? {} : { gateTiming }),
      ...(referenceTiming === undefined ? {} : { referenceTiming }),
    };
  }

  #report(): void {
    const budgetMs = this.#tools.request.spec.timingBudgetMs;
    this.#tools.onEvent({ kind: 'timing', pairs: this.#record.pairs, spentMs: this.#spentMs, budgetMs });
  }
}
