import { calibrateLoops } from '../../../lib/grading/calibrate-loops';
import { detectMutation } from '../../../lib/grading/detect-mutation';
import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { GradeSpec } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import { callOnce } from './call-once';
import type { CallEnd, ProgramServer } from './program-server';
import { sayGivenTimed } from './say-given';

export type FailedCall = Exclude<CallEnd, { kind: 'values' }> & {
  /** A sentence that says with what it was called. */
  readonly given?: string;
};

/** What a timed call returned. */
export interface TimedOutput extends WireValue {
  /**
   * The arguments after an untimed call with the same input. Present once for a program that works in place: it was seen
   * to change what its first warm-up call was given.
   */
  readonly argsAfter?: WireValue;
}

export interface Sample {
  /** Milliseconds for one call. */
  readonly ms: number;
  /** When the timed calls began, by `performance.now()`. */
  readonly beganMs: number;
  /** Milliseconds of the whole sample outside of the timed call: handing inputs over, fetching outputs. */
  readonly outsideMs: number;
  readonly outputs: readonly TimedOutput[];
}

const NOT_ALL_ANSWERED: FailedCall = {
  kind: 'failed',
  failure: { type: 'SystemError', message: 'The program did not answer every call.' },
};

/** A program whose calls are timed by the coordinator's clock, before and after: out of the program's reach. */
export class TimedRunner {
  readonly program: TimedProgram;
  readonly server: ProgramServer;
  readonly #spec: GradeSpec;
  /** Calls in one sample, so that it spans enough steps of the clock. */
  loops = 1;
  /** Milliseconds of one call, as the last sample had it. */
  callMs = Infinity;
  /** What it makes of its arguments is to be looked at once more, with an input that the others get as well. */
  #worksInPlace = false;

  constructor(program: TimedProgram, server: ProgramServer, spec: GradeSpec) {
    this.program = program;
    this.server = server;
    this.#spec = spec;
  }

  /**
   * Takes one sample: stages the inputs, times the calls, brings the outputs. A sample of several calls has the time of one:
   * calls are repeated only where they take milliseconds.
   */
  async sample(inputs: readonly WireValue[]): Promise<Sample | FailedCall> {
    const sample = await this.#take(inputs, false);
    const [args] = inputs;
    if ('kind' in sample || !this.#worksInPlace || args === undefined) return sample;
    this.#worksInPlace = false;
    const after = await callOnce(this.server, this.#spec, args);
    if ('kind' in after) return this.#failed(after, [args]);
    const { argsAfter } = after;
    const outputs = sample.outputs.map((output, index) => (index === 0 ? { ...output, argsAfter } : output));
    return { ...sample, outputs };
  }

  /** With the arguments as the calls left them, where they are asked for: they are fetched after the clock has stopped. */
  async #take(
    inputs: readonly WireValue[],
    withInputs: boolean,
  ): Promise<(Sample & { readonly argsAfter: readonly WireValue[] }) | FailedCall> {
    const { entry, timeoutMs } = this.#spec;
    const began = performance.now();
    const staged = await this.server.stage(inputs, timeoutMs);
    if (staged.kind !== 'values') return this.#failed(staged, inputs);
    const start = performance.now();
    const invoked = await this.server.call({ call: 'invoke', entry }, timeoutMs);
    const elapsed = performance.now() - start;
    if (invoked.kind !== 'values') return this.#failed(invoked, inputs);
    const collected = await this.server.call({ call: 'collect', withInputs }, timeoutMs);
    if (collected.kind !== 'values') return this.#failed(collected, inputs);
    const { values } = collected;
    const count = inputs.length;
    if (values.length !== (withInputs ? 2 : 1) * count) return this.#failed(NOT_ALL_ANSWERED, inputs);
    this.callMs = elapsed / count;
    const outsideMs = performance.now() - began - elapsed;
    const [outputs, argsAfter] = [values.slice(0, count), values.slice(count)];
    return { ms: this.callMs, beganMs: start, outsideMs, outputs, argsAfter };
  }

  #failed(end: FailedCall, inputs: readonly WireValue[]): FailedCall {
    return { ...end, given: sayGivenTimed(this.#spec, inputs) };
  }

  /** Warms the interpreter up and finds how many calls make a sample. */
  async calibrate(
    inputsFor: (count: number) => Promise<readonly WireValue[]>,
    clockStepMs: number,
    { largestLoops, warmUpCalls }: { readonly largestLoops: number; readonly warmUpCalls: number },
  ): Promise<FailedCall | undefined> {
    for (let attempt = 0; attempt < warmUpCalls || this.loops < largestLoops; attempt++) {
      const inputs = await inputsFor(this.loops);
      const sample = await this.#take(inputs, attempt === 0 && this.program !== 'baseline');
      if ('kind' in sample) return sample;
      this.#worksInPlace ||= isChanged(inputs, sample.argsAfter);
      const next = calibrateLoops(this.loops, sample.ms * this.loops, clockStepMs);
      const isSlow = sample.ms > 1000 * clockStepMs * 20;
      this.loops = Math.min(next.loops, largestLoops);
      if (isSlow || (next.kind === 'enough' && attempt + 1 >= warmUpCalls) || attempt > 6) return undefined;
    }
    return undefined;
  }
}

const isChanged = (inputs: readonly WireValue[], argsAfter: readonly WireValue[]): boolean =>
  argsAfter.some((after, index) => {
    const before = inputs[index];
    return before !== undefined && detectMutation(before, after).kind === 'changed';
  });
