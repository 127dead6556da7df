import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GradeSpec } from '../../lib/protocol/grade';

const folder = join(import.meta.dirname, 'fixtures');

/** A challenge as small as can be, so that a grading takes a second. */
function readSpec(name: string, rest: Partial<GradeSpec>): GradeSpec {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  return {
    slug: name,
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
      ...(existsSync(join(folder, name, 'check.py')) ? { check: read('check.py') } : {}),
    },
    ...rest,
  };
}

export const specs = {
  /** Outputs are compared by the grader. */
  quick: readSpec('quick', {}),
  /** As fast as NumPy, or too slow. */
  gated: readSpec('gated', {
    gate: { kind: 'speed', against: 'baseline', atLeast: 5 },
    timingBudgetMs: 12_000,
  }),
  /** Outputs are compared by check.py. */
  checked: readSpec('checked', { comparison: { kind: 'check' } }),
} as const;

export type SpecName = keyof typeof specs;
