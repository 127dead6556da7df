import type { GradeSpec } from '../../../lib/protocol/grade';
import type { Picture } from '../../../lib/protocol/picture';
import type { WireNode, WireValue } from '../../../lib/protocol/value';
import type { InterpreterPool } from '../interpreter-pool';
import { authorProgram } from './graded-program';
import { type CallEnd, ProgramServer } from './program-server';

/** Authors' code is trusted, but a loop that never ends must not hang the page. */
const AUTHOR_TIMEOUT_MS = 60_000;

/** One case of a challenge: `args` is the tuple of arguments. */
export interface Case {
  readonly name: string;
  readonly args: WireValue;
  readonly isHidden: boolean;
  /** What the author takes for the likely cause where this case fails. */
  readonly cause?: string;
}

/** The challenge's own files are at fault, or could not be loaded. The message says which. */
export class ChallengeFault extends Error {}

/** The values of a call of trusted code. @throws ChallengeFault naming the file that failed */
export function valuesOf(end: CallEnd, file: string): readonly WireValue[] {
  if (end.kind === 'values') return end.values;
  if (end.kind === 'picture') return [];
  const { message, place } = end.failure;
  throw new ChallengeFault(
    `${file} of this challenge failed${place ? ` in line ${place.line}` : ''}: ${message}`,
  );
}

/** The interpreter that makes inputs and runs check.py. It never sees the submission's code. */
export class Author {
  readonly #pool: InterpreterPool;
  readonly #spec: GradeSpec;
  #server: ProgramServer;
  #names: readonly string[] = [];
  #isOver = false;

  constructor(pool: InterpreterPool, spec: GradeSpec) {
    this.#pool = pool;
    this.#spec = spec;
    this.#server = this.#start();
  }

  stop(): void {
    this.#isOver = true;
    this.#server.stop();
  }

  close(): void {
    this.#isOver = true;
    this.#server.close();
  }

  /** What inputs.py defines; known once it is loaded. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Before anything else is asked of it. @throws ChallengeFault */
  async load(): Promise<void> {
    const defined = valuesOf(await this.#server.call({ call: 'load' }, AUTHOR_TIMEOUT_MS), 'inputs.py');
    this.#names = defined.flatMap(({ root }) => (root.kind === 'str' ? [root.value] : []));
  }

  /** @throws ChallengeFault */
  async cases(seed: number, workers: number): Promise<Case[]> {
    const values = valuesOf(
      await this.#server.call({ call: 'cases', seed, workers }, AUTHOR_TIMEOUT_MS),
      'inputs.py',
    );
    return values.map(toCase);
  }

  /** Argument tuples for `count` calls, by `timed` or by the size law of `weak`. @throws ChallengeFault */
  async timedInputs(
    seed: number,
    workers: number,
    count: number,
    by: 'timed' | 'weak' = 'timed',
  ): Promise<readonly WireValue[]> {
    const call = { call: 'timed-inputs', seed, workers, count, by } as const;
    return valuesOf(await this.#server.call(call, AUTHOR_TIMEOUT_MS), 'inputs.py');
  }

  /** What check.py says: a sentence, or undefined where the output is right. @throws ChallengeFault */
  async check(args: WireValue, output: WireValue, expected: WireValue): Promise<string | undefined> {
    const ask = (value: WireValue): Promise<CallEnd> =>
      this.#server.call({ call: 'check', values: [args, value, expected] }, AUTHOR_TIMEOUT_MS);
    const end = await ask(output);
    if (end.kind === 'failed' || (end.kind === 'ended' && !this.#isOver)) {
      if (end.kind === 'ended') await this.#startAgain();
      // A check that fails on the reference's own output is broken; on this one alone, the output is at fault.
      valuesOf(await ask(expected), 'check.py');
      return `The result is nothing that can be checked: ${end.failure.message}`.replace(/\.?$/, '.');
    }
    const [said] = valuesOf(end, 'check.py');
    if (said?.root.kind === 'str') return said.root.value;
    return said?.root.kind === 'none' ? undefined : 'The result could not be checked.';
  }

  async picture(value: WireValue, caption: string, colormap: string): Promise<Picture | undefined> {
    const end = await this.#server.call({ call: 'picture', value, caption, colormap }, AUTHOR_TIMEOUT_MS);
    return end.kind === 'picture' ? end.picture : undefined;
  }

  #start(): ProgramServer {
    return ProgramServer.start(this.#pool, {
      program: authorProgram(this.#spec),
      workers: 1,
      trace: false,
      needsNumpy: true,
    });
  }

  /** In an interpreter of its own: the last one's check ran out of time or memory. */
  async #startAgain(): Promise<void> {
    this.#server.close();
    this.#server = this.#start();
    if (this.#isOver) this.#server.stop();
    await this.load();
  }
}

/** `[name, args, hidden, cause]` as Python's server packs it. @throws ChallengeFault */
function toCase({ root, buffers }: WireValue): Case {
  const items: readonly (WireNode | undefined)[] = root.kind === 'list' ? root.items : [];
  const [name, args, hidden, cause] = items;
  if (name?.kind !== 'str' || args?.kind !== 'tuple' || hidden?.kind !== 'bool') {
    throw new ChallengeFault('inputs.py of this challenge gave a case without name, args and hidden.');
  }
  const known = { name: name.value, args: { root: args, buffers }, isHidden: hidden.value };
  return cause?.kind === 'str' ? { ...known, cause: cause.value } : known;
}
