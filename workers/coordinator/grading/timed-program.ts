import { calibrateLoops } from '../../../lib/grading/calibrate-loops';
import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { GradeSpec } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { CallEnd, ProgramServer } from './program-server';

export type FailedCall = Exclude<CallEnd, { kind: 'values' }>;

export interface Sample {
  /** Milliseconds for one call. */
  readonly ms: number;
  /** When the timed calls began, by `performance.now()`. */
  readonly beganMs: number;
  /** Milliseconds of the whole sample outside of the timed call: handing inputs over, fetching outputs. */
  readonly outsideMs: number;
  readonly outputs: readonly WireValue[];
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
    const { entry, timeoutMs } = this.#spec;
    const began = performance.now();
    const staged = await this.server.call({ call: 'stage', inputs }, timeoutMs);
    if (staged.kind !== 'values') return staged;
    const start = performance.now();
    const invoked = await this.server.call({ call: 'invoke', entry }, timeoutMs);
    const elapsed = performance.now() - start;
    if (invoked.kind !== 'values') return invoked;
    const collected = await this.server.call({ call: 'collect', withInputs: false }, timeoutMs);
    if (collected.kind !== 'values') return collected;
    if (collected.values.length !== inputs.length) return NOT_ALL_ANSWERED;
    this.callMs = elapsed / inputs.length;
    const outsideMs = performance.now() - began - elapsed;
    return { ms: this.callMs, beganMs: start, outsideMs, outputs: collected.values };
  }

  /** Warms the interpreter up and finds how many calls make a sample. */
  async calibrate(
    inputsFor: (count: number) => Promise<readonly WireValue[]>,
    clockStepMs: number,
    { largestLoops, warmUpCalls }: { readonly largestLoops: number; readonly warmUpCalls: number },
  ): Promise<FailedCall | undefined> {
    for (let attempt = 0; attempt < warmUpCalls || this.loops < largestLoops; attempt++) {
      const sample = await this.sample(await inputsFor(this.loops));
      if ('kind' in sample) return sample;
      const next = calibrateLoops(this.loops, sample.ms * this.loops, clockStepMs);
      const isSlow = sample.ms > 1000 * clockStepMs * 20;
      this.loops = Math.min(next.loops, largestLoops);
      if (isSlow || (next.kind === 'enough' && attempt + 1 >= warmUpCalls) || attempt > 6) return undefined;
    }
    return undefined;
  }
}
