import { type GradingFacts, decideVerdict, isGateLost } from '../../../lib/grading/decide-verdict';
import { findSerialWork } from '../../../lib/grading/find-serial-work';
import type { CaseResult, GradeEvent, GradeRequest, Verdict } from '../../../lib/protocol/grade';
import type { InterpreterPool } from '../interpreter-pool';
import type { PageVisibility } from '../page-visibility';
import type { Author } from './author';
import { bareFacts } from './bare-facts';
import { measureBandwidth } from './clock';
import { programOf, usesNumpy } from './graded-program';
import { KernelChecks } from './kernel-checks';
import { loadCall } from './load-call';
import { type ConcurrencyFacts, measureConcurrency } from './measure-concurrency';
import { ProgramServer } from './program-server';
import { failedCase } from './run-case';
import { runCases } from './run-cases';
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
      pool.resumeRefill();
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
    const results = await runCases(tools, cases, this.#around.onEvent, () => this.#isStopped);
    const [first] = cases;
    if (first !== undefined && !this.#isStopped && results.every(({ kind }) => kind === 'passed')) {
      results.push(...(await runSchedules(tools, first, seed)));
    }
    if (this.#isStopped || results.some(({ kind }) => kind !== 'passed')) return this.#facts(results);
    this.#stage('timing');
    // Before anything is closed: what closes would be replaced, and a start disturbs what is measured.
    const hasSettled = this.#around.pool.pauseRefill();
    candidate.close();
    yardstick.rest();
    await hasSettled;
    return this.#measure(yardstick.author, results);
  }

  /** Times are taken in fresh interpreters: what the cases left behind helps nobody. */
  async #measure(author: Author, results: readonly CaseResult[]): Promise<GradingFacts> {
    const { spec } = this.#request;
    const judged = this.#facts(results);
    // Without a kernel there is nothing to be timed; and who names no kernels is given no GPU.
    if (spec.gpu !== undefined && findSerialWork(judged) !== undefined) return judged;
    const runners = await this.#startRunners();
    if (typeof runners === 'string') return this.#facts(results, runners);
    const { pool, visibility } = this.#around;
    const surroundings = { forcedEnds: pool.forcedEnds, visibility, mayGoOn: () => !this.#isStopped };
    const concurrency = await measureConcurrency({
      ...surroundings,
      request: this.#request,
      author,
      runners,
    });
    const { counters, children, referenceCounters } = concurrency;
    const facts = {
      counters,
      children,
      ...(referenceCounters === undefined ? {} : { referenceCounters }),
      ...(spec.gate?.kind === 'overlap' ? overlapOf(concurrency) : {}),
    };
    const untimed = { ...this.#facts(results), ...facts };
    if (concurrency.failed !== undefined) return { ...untimed, cases: [...results, concurrency.failed] };
    const tools = {
      ...surroundings,
      request: this.#request,
      author,
      runners,
      mayEarnStars: !isGateLost(untimed),
      onEvent: this.#around.onEvent,
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
    return {
      ...bareFacts(this.#request, this.#around.cores),
      cases,
      isInterrupted: this.#isStopped,
      ...(this.#kernels === undefined ? {} : { gpu: this.#kernels.facts(untimed) }),
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
