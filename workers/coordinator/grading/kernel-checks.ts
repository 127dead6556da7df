import type { CaseKind, CaseResult, GpuCounters, GpuFacts } from '../../../lib/protocol/grade';
import type { WireNode, WireValue } from '../../../lib/protocol/value';
import type { CallEnd, ProgramServer } from './program-server';

const REPORT_TIMEOUT_MS = 20_000;

/** Before any launch. */
export const NO_GPU_COUNTS: GpuCounters = {
  launches: 0,
  globalReads: 0,
  globalWrites: 0,
  globalTransactions: 0,
  sharedReads: 0,
  sharedWrites: 0,
  bankConflicts: 0,
  divergentWarps: 0,
  atomics: 0,
  bytesToDevice: 0,
  bytesToHost: 0,
};

/** Verdicts that the simulator may speak; an answer with another one did not come from it. */
const KINDS = ['race', 'out-of-bounds', 'divergence', 'timeout'] as const satisfies readonly CaseKind[];

type Finding = Pick<CaseResult, 'kind' | 'message'>;

/** Adds up what the simulator counts for submission and reference, and tells what it finds. */
export class KernelChecks {
  #counters = NO_GPU_COUNTS;
  #reference = NO_GPU_COUNTS;

  /**
   * After each call: the first thing that the submission's kernels did wrong, if any. `wanted` is what was reported of
   * the reference with the same input.
   */
  async look(submission: ProgramServer, wanted: WireValue | undefined): Promise<Finding | undefined> {
    this.#reference = add(this.#reference, countsOf(wanted));
    const got = await submission.call({ call: 'gpu-report' }, REPORT_TIMEOUT_MS);
    if (got.kind !== 'values') return undefined;
    this.#counters = add(this.#counters, countsOf(got.values[0]));
    return findingOf(got);
  }

  /** What was counted so far; `untimed` says why no time was taken. */
  facts(untimed?: string): GpuFacts {
    const facts = { counters: this.#counters, reference: this.#reference };
    return untimed === undefined ? facts : { ...facts, untimed };
  }
}

function add(one: GpuCounters, other: Readonly<Record<string, number>>): GpuCounters {
  const counts: Readonly<Record<string, number>> = { ...one };
  const sums = Object.entries(counts).map(([name, count]) => [name, count + (other[name] ?? 0)] as const);
  return Object.fromEntries(sums) as Record<keyof GpuCounters, number>;
}

/** The counts of a packed dictionary; the submission's interpreter made it, so anything else in it is left out. */
function countsOf(value: WireValue | undefined): Record<string, number> {
  if (value?.root.kind !== 'dict') return {};
  const counts = value.root.entries.flatMap(([name, count]) => {
    const number = count.kind === 'int' ? Number(count.value) : -1;
    return name.kind === 'str' && Number.isSafeInteger(number) && number >= 0
      ? [[name.value, number] as const]
      : [];
  });
  return Object.fromEntries(counts);
}

/** `[verdict, message, line, text of the line]`, the first of the packed list. */
function findingOf(end: Extract<CallEnd, { kind: 'values' }>): Finding | undefined {
  const findings = end.values[1]?.root;
  const first = findings?.kind === 'list' ? findings.items[0] : undefined;
  if (first?.kind !== 'list') return undefined;
  const [kind, message, line, text] = first.items.map(textOf);
  const known = KINDS.find((name) => name === kind);
  if (known === undefined || message === undefined) return undefined;
  return { kind: known, message: describe(message, line ?? '?', text ?? '') };
}

const textOf = (node: WireNode): string | undefined =>
  node.kind === 'str' || node.kind === 'int' ? node.value : undefined;

/** Most findings name their lines; the others get theirs in front, as failures do. */
function describe(message: string, line: string, text: string): string {
  const end = /[.!?]$/.test(message) ? '' : '.';
  if (message.includes(`line ${line}`)) return `${message.charAt(0).toUpperCase()}${message.slice(1)}${end}`;
  return `In line ${line}${text === '' ? '' : ` (${text})`}: ${message}${end}`;
}
