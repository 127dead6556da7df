import type { GradeEvent, GradeRequest, Verdict } from '../../lib/protocol/grade';
import type { RunEvent, RunOutcome, RunRequest } from '../../lib/protocol/run';
import type { ScalingEvent, ScalingRequest, ScalingResult } from '../../lib/protocol/scaling';
import type {
  CoordinatorApi,
  CoordinatorInit,
  PrepareRequest,
  RuntimeState,
} from '../../lib/protocol/worker-api';
import { Grading } from './grading/grade-submission';
import type { Yardstick } from './grading/yardstick';
import { ScalingMeasurement } from './grading/measure-scaling';
import { InterpreterPool } from './interpreter-pool';
import { PageVisibility } from './page-visibility';
import { ProgramRun } from './run-program';

/** What can be stopped: a run, a grading or a measurement of scaling. */
interface Job {
  readonly stop: () => void;
}

/** Serves one page, or the command line: one job at a time, which can be stopped. */
export class Coordinator implements CoordinatorApi {
  readonly #pool: InterpreterPool;
  readonly #listeners = new Set<(state: RuntimeState) => void>();
  #state: RuntimeState = { kind: 'idle' };
  #job: Job | undefined;
  readonly #cores: number;
  /** Left by the last grading, where more of its challenge were announced. */
  #yardstick: Yardstick | undefined;
  readonly #visibility = new PageVisibility();

  constructor(init: CoordinatorInit) {
    this.#cores = init.cores;
    this.#pool = new InterpreterPool(init, (state) => {
      this.#state = state;
      for (const listener of this.#listeners) listener(state);
    });
  }

  watchState(onState: (state: RuntimeState) => void): void {
    this.#listeners.add(onState);
    onState(this.#state);
  }

  async prepare({ interpreters, packages }: PrepareRequest): Promise<void> {
    await this.#pool.prepare(interpreters, packages.includes('numpy'));
  }

  async run(request: RunRequest, onEvent: (event: RunEvent) => void): Promise<RunOutcome> {
    this.#takeYardstick();
    const run = new ProgramRun(this.#pool, request, onEvent);
    return this.#only(run, () => run.outcome());
  }

  async grade(request: GradeRequest, onEvent: (event: GradeEvent) => void): Promise<Verdict> {
    const yardstick = this.#takeYardstick(request);
    const grading = new Grading(request, {
      pool: this.#pool,
      cores: this.#cores,
      visibility: this.#visibility,
      onEvent,
      yardstick,
    });
    return this.#only(grading, async () => {
      const verdict = await grading.verdict();
      this.#yardstick = grading.yardstick;
      return verdict;
    });
  }

  /** What the last grading left, if it will do for this one; whatever else comes next has no use for it. */
  #takeYardstick(request?: GradeRequest): Yardstick | undefined {
    const left = this.#yardstick;
    this.#yardstick = undefined;
    if (request !== undefined && left?.fits(request) === true) return left;
    left?.close();
    return undefined;
  }

  async measureScaling(
    request: ScalingRequest,
    onEvent: (event: ScalingEvent) => void,
  ): Promise<ScalingResult> {
    this.#takeYardstick();
    const measurement = new ScalingMeasurement(request, {
      pool: this.#pool,
      cores: this.#cores,
      visibility: this.#visibility,
      onEvent,
    });
    return this.#only(measurement, () => measurement.result());
  }

  stop(): void {
    this.#job?.stop();
  }

  setVisible(isVisible: boolean): void {
    this.#visibility.set(isVisible);
  }

  /** Two jobs would disturb each other's timings. @throws Error while another job is at work */
  async #only<Result>(job: Job, work: () => Promise<Result>): Promise<Result> {
    if (this.#job !== undefined) throw new Error('Another program is running: stop it first.');
    this.#job = job;
    try {
      return await work();
    } finally {
      this.#job = undefined;
    }
  }
}
