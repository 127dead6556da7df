import { engineName } from '#host';
import { describeScaling, type ScalingRound } from '../../../lib/grading/describe-scaling';
import type {
  ScalingCurve,
  ScalingEvent,
  ScalingMode,
  ScalingRequest,
  ScalingResult,
} from '../../../lib/protocol/scaling';
import runtimeFiles from '../../../lib/util/runtime-files.json';
import { seededRandom } from '../../../lib/util/seeded-random';
import type { InterpreterPool } from '../interpreter-pool';
import type { PageVisibility } from '../page-visibility';
import { Author } from './author';
import { SUBMISSION_FILE, programOf, usesNumpy } from './graded-program';
import { ProgramServer } from './program-server';
import { failedCase } from './run-case';
import { TimedRunner } from './timed-program';
import { waitForCalm } from './wait-for-calm';

const DEFAULT_BUDGET_MS = 20_000;
const MOST_WORKERS = 16;
/** Every number up to here, then in larger steps: 1 2 3 4 6 8 12 16. */
const COUNTS = [1, 2, 3, 4, 6, 8, 12, 16];
/** Fewer rounds have no interval worth the name; more would only make the learner wait. */
const ROUNDS = { least: 3, most: 11 };

interface ScalingSurroundings {
  readonly pool: InterpreterPool;
  readonly cores: number;
  /** A round during which the page was hidden is dropped. */
  readonly visibility: PageVisibility;
  readonly onEvent: (event: ScalingEvent) => void;
}

/** What ends a measurement early, with the sentence that says why. */
class ProgramFailed extends Error {}

/**
 * Times a submission's entry on 1, 2, ... workers. One program with one set of warmed interpreters serves all numbers of
 * workers; each round takes every number once, in random order, with the same input, so that drift hits all alike.
 */
export class ScalingMeasurement {
  readonly #request: ScalingRequest;
  readonly #around: ScalingSurroundings;
  readonly #servers: { stop: () => void; close: () => void }[] = [];
  readonly #curves: ScalingCurve[] = [];
  #isStopped = false;

  constructor(request: ScalingRequest, around: ScalingSurroundings) {
    this.#request = request;
    this.#around = around;
  }

  stop(): void {
    this.#isStopped = true;
    for (const server of this.#servers) server.stop();
  }

  /** @throws ChallengeFault when inputs.py fails, Error when Python can't be started */
  async result(): Promise<ScalingResult> {
    const { pool } = this.#around;
    try {
      await this.#measure();
      return this.#result(this.#isStopped ? 'interrupted' : 'measured', '');
    } catch (error) {
      if (this.#isStopped) return this.#result('interrupted', '');
      if (error instanceof ProgramFailed) return this.#result('failed', error.message);
      throw error;
    } finally {
      for (const server of this.#servers) server.close();
      pool.resumeRefill();
    }
  }

  async #measure(): Promise<void> {
    const { spec, submission } = this.#request;
    const { pool, onEvent } = this.#around;
    onEvent({ kind: 'stage', stage: 'preparing' });
    const author = new Author(pool, spec);
    const workers = this.#counts().at(-1) ?? 1;
    const server = ProgramServer.start(pool, {
      program: programOf(submission),
      workers,
      trace: false,
      needsNumpy: usesNumpy(spec),
    });
    this.#servers.push(author, server);
    await author.load();
    if (this.#isStopped) return;
    const loaded = await server.call({ call: 'load' }, spec.timeoutMs);
    if (loaded.kind !== 'values') throw failure(failedCase({ name: SUBMISSION_FILE }, loaded).message);
    const runner = new TimedRunner('submission', server, spec);
    await pool.pauseRefill();
    await this.#measureMode('strong', author, runner);
    if (author.names.includes('weak')) await this.#measureMode('weak', author, runner);
  }

  async #measureMode(mode: ScalingMode, author: Author, runner: TimedRunner): Promise<void> {
    const { onEvent, pool, visibility } = this.#around;
    const calm = { forcedEnds: pool.forcedEnds, visibility, mayGoOn: () => !this.#isStopped };
    const { seed, workersThatScale, budgetMs = DEFAULT_BUDGET_MS } = this.#request;
    let began = performance.now();
    const random = seededRandom(seed);
    const rounds: ScalingRound[] = [];
    const take = async (workers: number, inputSeed: number): Promise<number> => {
      const inputs = await author.timedInputs(inputSeed, workers, 1, mode === 'weak' ? 'weak' : 'timed');
      runner.server.setWorkers(workers);
      began += await waitForCalm(calm);
      const sample = await runner.sample(inputs);
      if ('kind' in sample) throw failure(failedCase({ name: '' }, sample).message);
      return sample.ms;
    };
    onEvent({ kind: 'stage', stage: 'warming', mode });
    // The most workers first: all interpreters that will be needed are alive afterwards.
    for (const workers of this.#counts().toReversed()) await take(workers, seed);
    while (!this.#isStopped && !isEnough(rounds.length, performance.now() - began, budgetMs)) {
      began += await waitForCalm(calm);
      const wasVisible = visibility.watch();
      const round = new Map<number, number>();
      const inputSeed = seed + rounds.length + 1;
      for (const workers of random.shuffle(this.#counts()))
        round.set(workers, await take(workers, inputSeed));
      if (!wasVisible()) continue;
      rounds.push(round);
      const known = workersThatScale === undefined ? {} : { workersThatScale };
      const curve = describeScaling(rounds, mode, { ...known, seed });
      this.#curves[mode === 'strong' ? 0 : 1] = curve;
      onEvent({ kind: 'round', curve, rounds: rounds.length, spentMs: performance.now() - began, budgetMs });
    }
  }

  #counts(): number[] {
    const most = Math.min(MOST_WORKERS, Math.max(1, Math.floor(this.#request.maxWorkers)));
    return [...new Set([...COUNTS.filter((count) => count < most), most])];
  }

  #result(kind: ScalingResult['kind'], message: string): ScalingResult {
    const { spec, seed } = this.#request;
    const environment = {
      engine: engineName(),
      python: runtimeFiles.pyodide.python,
      cores: this.#around.cores,
      seed,
      gradedAt: new Date().toISOString(),
    };
    return { challenge: spec.slug, kind, message, curves: this.#curves, environment };
  }
}

const isEnough = (rounds: number, spentMs: number, budgetMs: number): boolean =>
  rounds >= ROUNDS.most || (rounds >= ROUNDS.least && spentMs > budgetMs);

const failure = (message: string): ProgramFailed => new ProgramFailed(message);
