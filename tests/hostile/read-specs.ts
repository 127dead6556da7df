import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GradeSpec } from '../../lib/protocol/grade';

const folder = join(import.meta.dirname, 'fixtures');

/** A challenge as small as can be, so that a grading takes a second. */
function readSpec(fixture: string, rest: Partial<GradeSpec>): GradeSpec {
  const read = (file: string): string => readFileSync(join(folder, fixture, file), 'utf8');
  return {
    slug: fixture,
    entry: 'work',
    packages: ['numpy'],
    comparison: { kind: 'close', rtol: 1e-9, atol: 1e-12 },
    workers: 2,
    timeoutMs: 4000,
    timingBudgetMs: 4000,
    sources: {
      inputs: read('inputs.py'),
      reference: read('reference.py'),
      baseline: read('baseline.py'),
      ...(existsSync(join(folder, fixture, 'check.py')) ? { check: read('check.py') } : {}),
    },
    ...rest,
  };
}

/** For what starts processes in a call: beside another test that takes seconds, and none of these attacks is endless. */
const patient = { timeoutMs: 20_000 };

export const specs = {
  /** Outputs are compared by the grader. */
  quick: readSpec('quick', {}),
  /** As fast as NumPy, or too slow; for one worker, since nothing but time is to decide. */
  gated: readSpec('gated', {
    workers: 1,
    gate: { kind: 'speed', against: 'baseline', atLeast: 5 },
    timingBudgetMs: 12_000,
  }),
  /** The same for two workers: who is fast enough in one process has not done what was asked for. */
  together: readSpec('gated', { gate: { kind: 'speed', against: 'baseline', atLeast: 5 } }),
  /** Outputs are compared by check.py. */
  checked: readSpec('checked', { comparison: { kind: 'check' } }),
  /** Two workers share eight tasks; the three differ in what they look at. */
  overlapping: readSpec('shared', { ...patient, gate: { kind: 'overlap', atLeast: 0.5 } }),
  tasks: readSpec('shared', { ...patient, gate: { kind: 'counter', counter: 'tasks', atLeast: 8 } }),
  messages: readSpec('shared', {
    ...patient,
    gate: { kind: 'counter', counter: 'messages', atMostTimesReference: 2 },
  }),
  /** A kernel on the simulator, which counts what it reads. */
  kernel: readSpec('kernel', {
    packages: ['numpy', 'numba'],
    gpu: { simulate: true },
    gate: { kind: 'counter', counter: 'globalReads', atMostTimesReference: 1.5 },
  }),
} as const;

export type SpecName = keyof typeof specs;
