import { engineName } from '#host';
import { type GradingFacts, decideVerdict, isGateLost } from '../../../lib/grading/decide-verdict';
import type {
  CaseResult,
  GradeEnvironment,
  GradeEvent,
  GradeRequest,
  GradeSpec,
  Verdict,
} from '../../../lib/protocol/grade';
import runtimeFiles from '../../../lib/util/runtime-files.json';
import type { ServeCall } from '../../../lib/protocol/interpreter-messages';
import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { RunCounters } from '../../../lib/protocol/run';
import type { InterpreterPool } from '../interpreter-pool';
import { Author, type Case, valuesOf } from './author';
import { measureBandwidth } from './clock';
import { programOf } from './graded-program';
import { KernelChecks } from './kernel-checks';
import { measureConcurrency } from './measure-concurrency';
import { TimingMeasurement, type TimingTools } from './measure-timing';
import { ProgramServer } from './program-server';
import { type CaseTools, failedCase, runCase } from './run-case';
import { runSchedules } from './run-schedules';
import { TimedRunner } from './timed-program';

const REFERENCE_TIMEOUT_MS = 60_000;
const LOADING = 'loading the program';

interface Surroundings {
  readonly pool: InterpreterPool;
  readonly cores: number;
  readonly visibilityChanges: () => number;
  readonly onEvent: (event: GradeEvent) => void;
}

/** One grading: cases first, then timings, then the verdict. Everything it starts is gone when it ends. */
export class Grading {
  readonly #request: GradeRequest;
  readonly #around: Surroundings;
  readonly #servers: ProgramServer[] = [];
  readonly #kernels: KernelChecks | undefined;
  #isStopped = false;

  constructor(request: GradeRequest, around: Surroundings) {
    this.#request = request;
    if (request.spec.gpu !== undefined) this.#kernels = new KernelChecks();
    this.#around = around;
  }

  stop(): void {
    this.#isStopped = true;
    for (const server of this.#servers) server.stop();
  }

  /** @throws ChallengeFault when the challenge's own files fail, Error when Python can't be started */
  async verdict(): Promise<Verdict> {
    const { pool } = this.#around;
    try {
      return decideVerdict(await this.#gather());
    } catch (error) {
      if (!this.#isStopped) throw error;
      return decideVerdict({ ...this.#facts([]), isInterrupted: true });
    } finally {
      for (const server of this.#servers) server.close();
      pool.pauseRefill(false);
    }
  }

  async #gather(): Promise<GradingFacts> {
    const { spec, submission, seed, workers } = this.#request;
    this.#stage('preparing');
    const author = await Author.start(this.#around.pool, spec);
    this.#servers.push(author.server);
    const reference = await this.#serve(spec.sources.reference);
    const load = loadCall(spec, 'simulator');
    valuesOf(await reference.call(load, REFERENCE_TIMEOUT_MS), 'reference.py');
    const candidate = await this.#serve(submission, spec.schedules !== undefined);
    const loaded = await candidate.call(load, spec.timeoutMs);
    if (loaded.kind !== 'values') return this.#facts([failedCase({ name: LOADING }, loaded)]);
    this.#stage('inputs');
    const cases = await author.cases(seed, workers);
    this.#stage('cases');
    const kernels = this.#kernels === undefined ? {} : { kernels: this.#kernels };
    const tools = { spec, author, submission: candidate, reference, ...kernels };
    const results = await this.#runCases(tools, cases);
    const [first] = cases;
    if (first !== undefined && !this.#isStopped && results.every(({ kind }) => kind === 'passed')) {
      results.push(...(await runSchedules(tools, first, seed)));
    }
    if (this.#isStopped || results.some(({ kind }) => kind !== 'passed')) return this.#facts(results);
    this.#stage('timing');
    candidate.close();
    reference.close();
    return this.#measure(author, results);
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
        const picture = await tools.author.picture(output, spec.picture.caption, spec.picture.colormap);
        if (picture !== undefined) onEvent({ kind: 'picture', picture });
      }
      if (hasEnded) break;
    }
    return results;
  }

  /** Times are taken in fresh interpreters: what the cases left behind helps nobody. */
  async #measure(author: Author, results: readonly CaseResult[]): Promise<GradingFacts> {
    const { spec } = this.#request;
    const runners = await this.#runners();
    if (typeof runners === 'string') return this.#facts(results, runners);
    this.#around.pool.pauseRefill(true);
    const concurrency = await measureConcurrency(this.#request, author, runners);
    const { counters, referenceCounters } = concurrency;
    const facts = {
      counters,
      ...(referenceCounters === undefined ? {} : { referenceCounters }),
      ...(spec.gate?.kind === 'overlap' ? { overlap: concurrency.overlap } : {}),
    };
    const untimed = { ...this.#facts(results), ...facts };
    if (concurrency.failed !== undefined) return { ...untimed, cases: [...results, concurrency.failed] };
    const { failed, inputBytes, ...timing } = await new TimingMeasurement({
      request: this.#request,
      author,
      runners,
      mayEarnStars: !isGateLost(untimed),
      onEvent: this.#around.onEvent,
      mayGoOn: () => !this.#isStopped,
      visibilityChanges: this.#around.visibilityChanges,
    }).measure();
    return {
      ...this.#facts(failed === undefined ? results : [...results, failed]),
      ...facts,
      ...timing,
      speedLimit: { inputBytes, bytesPerMs: measureBandwidth() },
    };
  }

  /** The programs ready to be timed; a sentence where they need a GPU and the machine offers none. */
  async #runners(): Promise<TimingTools['runners'] | string> {
    const { spec, submission } = this.#request;
    const reference = await this.#timed('reference', spec.sources.reference);
    if (typeof reference === 'string') return reference;
    const candidate = await this.#timed('submission', submission);
    if (typeof candidate === 'string' || spec.gate?.kind !== 'speed') {
      return typeof candidate === 'string' ? candidate : { submission: candidate, reference };
    }
    const baseline = await this.#timed('baseline', spec.sources.baseline);
    return typeof baseline === 'string' ? baseline : { submission: candidate, reference, baseline };
  }

  /** A program ready to be timed; a sentence where it needs a GPU and the machine offers none. */
  async #timed(program: TimedProgram, source: string): Promise<TimedRunner | string> {
    const { spec } = this.#request;
    const server = await this.#serve(source);
    const loaded = await server.call(loadCall(spec, 'device'), spec.timeoutMs);
    if (spec.gpu !== undefined && loaded.kind === 'failed' && loaded.failure.type === NO_GPU)
      return loaded.failure.message;
    if (program !== 'submission') valuesOf(loaded, `${program}.py`);
    return new TimedRunner(program, server, spec);
  }

  async #serve(source: string, detectRaces = false): Promise<ProgramServer> {
    const { workers } = this.#request;
    const server = await ProgramServer.start(this.#around.pool, {
      program: programOf(source),
      workers,
      trace: true,
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

/** What Python raises where there is no GPU. */
const NO_GPU = 'CudaSupportError';

const loadCall = ({ gpu }: GradeSpec, where: 'simulator' | 'device'): ServeCall =>
  gpu === undefined ? { call: 'load' } : { call: 'load', gpu: where };

const NO_COUNTERS: RunCounters = { processes: 0, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };
