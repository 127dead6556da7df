import { engineName } from '#host';
import { type GradingFacts, decideVerdict, isGateLost } from '../../../lib/grading/decide-verdict';
import type {
  CaseResult,
  GradeEnvironment,
  GradeEvent,
  GradeRequest,
  Verdict,
} from '../../../lib/protocol/grade';
import runtimeFiles from '../../../lib/util/runtime-files.json';
import type { RunCounters } from '../../../lib/protocol/run';
import type { InterpreterPool } from '../interpreter-pool';
import type { PageVisibility } from '../page-visibility';
import type { Author, Case } from './author';
import { measureBandwidth } from './clock';
import { programOf, usesNumpy } from './graded-program';
import { KernelChecks } from './kernel-checks';
import { loadCall } from './load-call';
import { type ConcurrencyFacts, measureConcurrency } from './measure-concurrency';
import { ProgramServer } from './program-server';
import { type CaseTools, failedCase, runCase } from './run-case';
import { runSchedules } from './run-schedules';
import { startRunners } from './start-runners';
import { timePrograms } from './time-programs';
import { Yardstick } from './yardstick';

const LOADING = 'loading the program';

interface Surroundings {
  readonly pool: InterpreterPool;
  readonly cores: number;
  readonly visibility: PageVisibility;
  readonly onEvent: (event: GradeEvent) => void;
  /** Of an earlier grading, if it left one that fits. */
  readonly yardstick: Yardstick | undefined;
}

/**
 * One grading: cases first, then timings, then the verdict. Everything it starts is gone when it ends, but for the
 * yardstick where that is asked for.
 */
export class Grading {
  readonly #request: GradeRequest;
  readonly #around: Surroundings;
  readonly #servers: ProgramServer[] = [];
  readonly #kernels: KernelChecks | undefined;
  #yardstick: Yardstick | undefined;
  #isStopped = false;

  constructor(request: GradeRequest, around: Surroundings) {
    this.#request = request;
    if (request.spec.gpu !== undefined) this.#kernels = new KernelChecks();
    this.#around = around;
  }

  stop(): void {
    this.#isStopped = true;
    for (const server of this.#servers) server.stop();
    this.#yardstick?.stop();
  }

  /** @throws ChallengeFault when the challenge's own files fail, Error when Python can't be started */
  async verdict(): Promise<Verdict> {
    const { pool } = this.#around;
    let isMeasured = false;
    try {
      const facts = await this.#gather();
      isMeasured = true;
      return decideVerdict(facts);
    } catch (error) {
      if (!this.#isStopped) throw error;
      return decideVerdict({ ...this.#facts([]), isInterrupted: true });
    } finally {
      for (const server of this.#servers) server.close();
      if (!isMeasured || this.#isStopped || this.#request.keepsYardstick !== true) this.#dropYardstick();
      pool.pauseRefill(false);
    }
  }

  /** What is left of the grading, for the next one. */
  get yardstick(): Yardstick | undefined {
    return this.#yardstick;
  }

  #dropYardstick(): void {
    this.#yardstick?.close();
    this.#yardstick = undefined;
  }

  async #gather(): Promise<GradingFacts> {
    const { spec, submission, seed } = this.#request;
    this.#stage('preparing');
    const yardstick = this.#around.yardstick ?? new Yardstick(this.#around.pool, this.#request);
    this.#yardstick = yardstick;
    const candidate = this.#serve(submission, spec.schedules !== undefined);
    await yardstick.load();
    const loaded = await candidate.call(loadCall(spec, 'simulator'), spec.timeoutMs);
    if (loaded.kind !== 'values') return this.#facts([failedCase({ name: LOADING }, loaded)]);
    this.#stage('inputs');
    const cases = await yardstick.cases();
    this.#stage('cases');
    const kernels = this.#kernels === undefined ? {} : { kernels: this.#kernels };
    const tools = { spec, yardstick, submission: candidate, ...kernels };
    const results = await this.#runCases(tools, cases);
    const [first] = cases;
    if (first !== undefined && !this.#isStopped && results.every(({ kind }) => kind === 'passed')) {
      results.push(...(await runSchedules(tools, first, seed)));
    }
    if (this.#isStopped || results.some(({ kind }) => kind !== 'passed')) return this.#facts(results);
    this.#stage('timing');
    candidate.close();
    yardstick.rest();
    return this.#measure(yardstick.author, results);
  }

  async #runCases(tools: CaseTools, cases: readonly Case[]): Promise<CaseResult[]> {
    const { spec } = tools;
    const { onEvent } = this.#around;
    const results: CaseResult[] = [];
    for (const [index, given] of cases.entries()) {
      const { result, output, hasEnded } = await runCase(tools, given);
      if (this.#isStopped) break;
      results.push(result);
      onEvent({ kind: 'case', result, index, count: cases.length });
      if (index === 0 && output !== undefined && spec.picture !== undefined) {
        const picture = await tools.yardstick.author.picture(
          output,
          spec.picture.caption,
          spec.picture.colormap,
        );
        if (picture !== undefined) onEvent({ kind: 'picture', picture });
      }
      if (hasEnded) break;
    }
    return results;
  }

  /** Times are taken in fresh interpreters: what the cases left behind helps nobody. */
  async #measure(author: Author, results: readonly CaseResult[]): Promise<GradingFacts> {
    const { spec } = this.#request;
    const runners = await this.#startRunners();
    if (typeof runners === 'string') return this.#facts(results, runners);
    this.#around.pool.pauseRefill(true);
    const concurrency = await measureConcurrency(this.#request, author, runners);
    const { counters, referenceCounters } = concurrency;
    const facts = {
      counters,
      ...(referenceCounters === undefined ? {} : { referenceCounters }),
      ...(spec.gate?.kind === 'overlap' ? overlapOf(concurrency) : {}),
    };
    const untimed = { ...this.#facts(results), ...facts };
    if (concurrency.failed !== undefined) return { ...untimed, cases: [...results, concurrency.failed] };
    const tools = {
      request: this.#request,
      author,
      runners,
      mayEarnStars: !isGateLost(untimed),
      onEvent: this.#around.onEvent,
      mayGoOn: () => !this.#isStopped,
      visibility: this.#around.visibility,
    };
    const timed = await timePrograms(tools, () => this.#startRunners());
    const { failed, inputBytes, ...timing } = timed;
    return {
      ...this.#facts(failed === undefined ? results : [...results, failed]),
      ...facts,
      ...timing,
      speedLimit: { inputBytes, bytesPerMs: measureBandwidth() },
    };
  }

  #startRunners(): ReturnType<typeof startRunners> {
    return startRunners(this.#request, (source) => this.#serve(source));
  }

  #serve(source: string, detectRaces = false): ProgramServer {
    const { workers } = this.#request;
    const server = ProgramServer.start(this.#around.pool, {
      program: programOf(source),
      workers,
      trace: true,
      needsNumpy: usesNumpy(this.#request.spec),
      detectRaces,
    });
    this.#servers.push(server);
    if (this.#isStopped) server.stop();
    return server;
  }

  #facts(cases: readonly CaseResult[], untimed?: string): GradingFacts {
    const { spec, seed, workers, workersThatScale } = this.#request;
    const environment: GradeEnvironment = {
      engine: engineName(),
      python: runtimeFiles.pyodide.python,
      cores: this.#around.cores,
      seed,
      gradedAt: new Date().toISOString(),
    };
    return {
      challenge: spec.slug,
      ...(spec.gate === undefined ? {} : { gate: spec.gate }),
      cases,
      isInterrupted: this.#isStopped,
      counters: NO_COUNTERS,
      ...(this.#kernels === undefined ? {} : { gpu: this.#kernels.facts(untimed) }),
      ...(workersThatScale === undefined || workers < 2
        ? {}
        : { expected: { workers, atMost: Math.min(workers, workersThatScale) } }),
      environment,
    };
  }

  #stage(stage: 'preparing' | 'inputs' | 'cases' | 'timing'): void {
    this.#around.onEvent({ kind: 'stage', stage });
  }
}

const overlapOf = ({ overlap, loneWork }: ConcurrencyFacts): Pick<GradingFacts, 'overlap' | 'loneWork'> => ({
  overlap,
  ...(loneWork === undefined ? {} : { loneWork }),
});

const NO_COUNTERS: RunCounters = { processes: 0, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };
