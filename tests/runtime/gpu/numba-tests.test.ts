import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNumba } from './run-python';

interface Report {
  readonly ran: number;
  readonly passed: number;
  readonly rate: number;
  readonly failed: Readonly<Record<string, string>>;
}

const numba = findNumba();

test.skipIf(numba === undefined)(
  "at least 85 % of numba's own CUDA tests pass, of those that its simulator runs (python3-numba)",
  () => {
    const script = join(import.meta.dirname, '../../python/numba/run_numba_tests.py');
    const { stdout, stderr } = spawnSync(numba ?? '', [script], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as Report;
    expect(report.ran).toBeGreaterThanOrEqual(250);
    expect(report.rate).toBeGreaterThanOrEqual(0.85);
  },
  300_000,
);
