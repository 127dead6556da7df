import { evenLoops } from '../../../lib/grading/calibrate-loops';
import type { TimingDecision } from '../../../lib/grading/judge-timing';
import type { TimedSample } from '../../../lib/grading/pair-samples';
import { type TimedProgram, planSamples } from '../../../lib/grading/plan-samples';
import type {
  CaseResult,
  GradeEvent,
  GradeRequest,
  ProgramTiming,
  TimingResult,
} from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { PageVisibility } from '../page-visibility';
import { median } from '../../../lib/util/quantile';
import type { Author } from './author';
import { measureClockStep } from './clock';
import { compareTimed } from './compare-timed';
import { REUSED, findAliases } from './find-aliases';
import { AT_WORK, RestWatch } from './rest-watch';
import { failedCase, TIMED_CASE } from './run-case';
import type { FailedCall, TimedRunner } from './timed-program';
import { TimingRecord } from './timing-record';

/** Inputs of one sample together: more would only measure how fast memory is moved about. */
const LARGEST_STAGE_BYTES = 48 << 20;
const LARGEST_LOOPS = 400;
/** After a forced end a thread may run on for 2 s; no sample is taken meanwhile. */
const SETTLE_MS = 2500;
/**
 * A program that is called now and then finds the caches full of the others' data and its thread asleep, which makes a
 * sample shorter than this longer by more than a hundredth: it is called once untimed before.
 */
const COLD_MS = 100;
/** Calls of a program before it is timed, where a star depends on that and where it does not. */
const WARM_UP_CALLS = { judged: 3, shown: 1 };

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

/** One set of interpreters: a first, or a second that confirms what the first decided. */
export interface TimingPass {
  /** Inputs come from the seeds behind this one. */
  readonly inputSeed: number;
  /** Of the budget, before this pass. */
  readonly spentMs: number;
  /** Samples take at least so long, where their inputs allow it. */
  readonly leastSampleMs: number;
  /** Nothing but the gate is to be decided. */
  readonly isGateOnly: boolean;
}

export interface TimingTools {
  readonly request: GradeRequest;
  readonly pass: TimingPass;
  readonly author: Author;
  readonly runners: Readonly<Partial<Record<TimedProgram, TimedRunner>>> & {
    readonly submission: TimedRunner;
    readonly reference: TimedRunner;
  };
  /** False when the gate is lost already, whatever the time. */
  readonly mayEarnStars: boolean;
  readonly onEvent: (event: GradeEvent) => void;
  /** False when the learner stopped the grading. */
  readonly mayGoOn: () => boolean;
  /** Samples wait until the page can be seen; one during which it was hidden is dropped. */
  readonly visibility: PageVisibility;
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
  readonly #restWatch: RestWatch;
  #began: number;
  #inputSeed: number;
  #inputBytes = 0;
  #failed: CaseResult | undefined;

  constructor(tools: TimingTools) {
    this.#tools = tools;
    this.#restWatch = new RestWatch(tools.runners.submission.server);
    const { request, pass, mayEarnStars } = tools;
    this.#began = performance.now() - pass.spentMs;
    this.#inputSeed = pass.inputSeed;
    this.#record = new TimingRecord(request, mayEarnStars, pass.isGateOnly);
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
    const clockStepMs = Math.max(measureClockStep(), 0.005);
    const [probe] = await this.#inputs(1);
    this.#inputBytes = probe?.buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0) ?? 0;
    const largestLoops = Math.max(
      1,
      Math.min(LARGEST_LOOPS, Math.floor(LARGEST_STAGE_BYTES / (this.#inputBytes + 1))),
    );
    const warmUpCalls = this.#tools.mayEarnStars ? WARM_UP_CALLS.judged : WARM_UP_CALLS.shown;
    for (const runner of Object.values(this.#tools.runners)) {
      const failed = await runner.calibrate((count) => this.#inputs(count), clockStepMs, {
        largestLoops,
        warmUpCalls,
      });
      if (failed !== undefined) this.#fail(runner, failed);
      if (this.#failed !== undefined || !this.#tools.mayGoOn()) return;
      const long = Math.ceil(this.#tools.pass.leastSampleMs / runner.callMs);
      runner.loops = Math.max(runner.loops, Math.min(long, largestLoops));
    }
    const { submission, reference } = this.#tools.runners;
    const loops = evenLoops(submission.loops, reference.loops);
    submission.loops = loops.submission;
    reference.loops = loops.reference;
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
      const sample = await this.#sample(runner, inputs);
      if (sample === undefined) return;
      taken.push({ program, ms: sample.ms });
      outputs.set(program, sample.outputs);
      if (program !== 'baseline') await this.#compare(inputs, outputs);
      if (this.#failed !== undefined || !this.#tools.mayGoOn()) return;
    }
    this.#record.add(taken);
    this.#report();
  }

  async #sample(
    runner: TimedRunner,
    inputs: readonly WireValue[],
  ): Promise<{ readonly ms: number | undefined; readonly outputs: readonly WireValue[] } | undefined> {
    await this.#settle();
    const { visibility, mayGoOn } = this.#tools;
    // What the learner spends elsewhere is not the grading's time.
    this.#began += await visibility.shown(mayGoOn);
    // Its own processes are part of what a submission's sample takes.
    const hasRested = runner.program === 'submission' ? () => true : await this.#restWatch.begin();
    const mine = inputs.slice(0, runner.loops);
    if (this.#isCold(runner)) await runner.sample(mine);
    const wasVisible = visibility.watch();
    const sample = await runner.sample(mine);
    if ('kind' in sample) {
      this.#fail(runner, sample);
      return undefined;
    }
    const isSound = hasRested() && wasVisible();
    if (this.#restWatch.isBroken) {
      this.#failed = { name: TIMED_CASE, kind: 'error', message: AT_WORK };
      return undefined;
    }
    if (runner.program === 'reference') this.#record.hiddenWork.addReference(sample, runner.loops);
    if (runner.program === 'submission') this.#record.hiddenWork.addSubmission(sample, runner.loops);
    return { outputs: sample.outputs, ms: isSound ? sample.ms : undefined };
  }

  #isCold({ program, callMs, loops }: TimedRunner): boolean {
    return program === 'baseline' && !this.#record.isBaselinePaired && callMs * loops < COLD_MS;
  }

  async #settle(): Promise<void> {
    const last = Math.max(...Object.values(this.#tools.runners).map(({ server }) => server.lastKillMs));
    const left = last + SETTLE_MS - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
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

  #fail(runner: TimedRunner, failed: FailedCall): void {
    const result = failedCase({ name: TIMED_CASE }, failed);
    this.#failed =
      runner.program === 'submission'
        ? result
        : { ...result, message: `${runner.program}.py: ${result.message}` };
  }

  #inputs(count: number): Promise<readonly WireValue[]> {
    this.#inputSeed = (this.#inputSeed + 1) % 2 ** 31;
    return this.#tools.author.timedInputs(this.#inputSeed, this.#tools.request.workers, count);
  }

  #wantsMore(): boolean {
    const { request, mayGoOn } = this.#tools;
    if (!mayGoOn() || performance.now() - this.#began > request.spec.timingBudgetMs) return false;
    return !this.#record.isDecided();
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
      spentMs: performance.now() - this.#began,
      ...(this.#failed === undefined ? {} : { failed: this.#failed }),
      ...(gateTiming === undefined ? {} : { gateTiming }),
      ...(referenceTiming === undefined ? {} : { referenceTiming }),
    };
  }

  #report(): void {
    const spentMs = performance.now() - this.#began;
    const budgetMs = this.#tools.request.spec.timingBudgetMs;
    this.#tools.onEvent({ kind: 'timing', pairs: this.#record.pairs, spentMs, budgetMs });
  }
}
