import type { GradeRequest } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { InterpreterPool } from '../interpreter-pool';
import { Author, type Case, valuesOf } from './author';
import { type CallResult, callOnce } from './call-once';
import { findAliases } from './find-aliases';
import { programOf, usesNumpy } from './graded-program';
import { loadCall } from './load-call';
import { ProgramServer } from './program-server';

/** The reference is trusted and may have a busy machine's patience. */
const REFERENCE_TIMEOUT_MS = 60_000;

/** What the reference makes of a case. */
export interface Wanted extends CallResult {
  /** Its result lies in the memory of an argument, so a submission's may too. */
  readonly sharesInput: boolean;
  /** What its kernels did, as the simulator packs it; present for GPU challenges. */
  readonly gpuReport: WireValue | undefined;
}

/** What makes one yardstick as good as another. */
export type YardstickRequest = Pick<GradeRequest, 'spec' | 'seed' | 'workers'>;

/**
 * What a submission is measured with: the inputs, the check, and what the reference makes of each case. It never
 * sees a submission's code, so gradings of one challenge with one seed may share it.
 */
export class Yardstick {
  readonly author: Author;
  readonly #pool: InterpreterPool;
  readonly #request: YardstickRequest;
  readonly #wanted = new Map<Case, Wanted>();
  #isLoaded = false;
  #cases: readonly Case[] | undefined;
  #reference: ProgramServer | undefined;

  /** Its interpreters start at once, and are waited for when they are needed. */
  constructor(pool: InterpreterPool, request: YardstickRequest) {
    this.#pool = pool;
    this.#request = request;
    this.author = new Author(pool, request.spec);
    this.#reference = this.#openReference();
  }

  /** Whether it would do for this grading as well. */
  fits({ spec, seed, workers }: YardstickRequest): boolean {
    const mine = this.#request;
    return (
      seed === mine.seed && workers === mine.workers && JSON.stringify(spec) === JSON.stringify(mine.spec)
    );
  }

  /** Loads inputs.py, check.py and reference.py. @throws ChallengeFault where one of them fails */
  async load(): Promise<void> {
    if (this.#isLoaded) return;
    await this.author.load();
    await this.#loadReference();
    this.#isLoaded = true;
  }

  /** @throws ChallengeFault */
  async cases(): Promise<readonly Case[]> {
    const { seed, workers } = this.#request;
    this.#cases ??= await this.author.cases(seed, workers);
    return this.#cases;
  }

  /** What the reference makes of one of the cases: it is called once for each. @throws ChallengeFault */
  async wanted(given: Case): Promise<Wanted> {
    const known = this.#wanted.get(given);
    if (known !== undefined) return known;
    const { spec } = this.#request;
    const reference = this.#reference ?? (await this.#loadReference());
    const limits = { entry: spec.entry, timeoutMs: REFERENCE_TIMEOUT_MS };
    const result = await callOnce(reference, limits, given.args);
    if ('kind' in result) {
      valuesOf(result, 'reference.py');
      throw new Error('unreachable: a failed call has no values');
    }
    const gpuReport = spec.gpu === undefined ? undefined : await reportOf(reference);
    const { input: sharesInput } = await findAliases(reference);
    const wanted = { ...result, sharesInput, gpuReport };
    this.#wanted.set(given, wanted);
    return wanted;
  }

  /** The cases are done: what the reference made of them stays, its interpreters go. */
  rest(): void {
    this.#reference?.close();
    this.#reference = undefined;
  }

  stop(): void {
    this.author.stop();
    this.#reference?.stop();
  }

  close(): void {
    this.author.close();
    this.rest();
  }

  #openReference(): ProgramServer {
    const { spec, workers } = this.#request;
    return ProgramServer.start(this.#pool, {
      program: programOf(spec.sources.reference),
      workers,
      trace: true,
      needsNumpy: usesNumpy(spec),
    });
  }

  async #loadReference(): Promise<ProgramServer> {
    const reference = (this.#reference ??= this.#openReference());
    const loaded = await reference.call(loadCall(this.#request.spec, 'simulator'), REFERENCE_TIMEOUT_MS);
    valuesOf(loaded, 'reference.py');
    return reference;
  }
}

async function reportOf(reference: ProgramServer): Promise<WireValue | undefined> {
  const report = await reference.call({ call: 'gpu-report' }, REFERENCE_TIMEOUT_MS);
  return valuesOf(report, 'reference.py')[0];
}
