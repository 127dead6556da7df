import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyPrograms, findNumba, printedObject, runInPyodide, runUnderNumba } from './run-python';

/** What run_suite.py prints. */
interface Report {
  readonly cases: number;
  readonly simulatorFailures: Readonly<Record<string, string>>;
  readonly noGpu?: string;
  readonly webgpuCompared?: number;
  readonly webgpuFailures?: Readonly<Record<string, string>>;
  readonly webgpuDifferences?: Readonly<Record<string, string>>;
  readonly numbaCompared?: number;
  readonly numbaDifferences?: Readonly<Record<string, string>>;
}

const numba = findNumba();
const programs = copyPrograms();
let report: Report;

beforeAll(async () => {
  const expected = join(programs.folder, 'expected.npz');
  if (numba !== undefined) runUnderNumba(numba, programs.folder, 'run_suite.py', ['--save', expected]);
  const args = numba === undefined ? [] : ['--expected', 'expected.npz'];
  report = printedObject(await runInPyodide(programs.folder, 'run_suite.py', args)) as Report;
}, 600_000);

afterAll(programs.remove);

describe('every kernel of the suite', () => {
  test('runs on the simulator, without a false alarm', () => {
    expect(report.simulatorFailures).toEqual({});
    expect(report.cases).toBeGreaterThanOrEqual(120);
  });

  test('gives the same on WebGPU', ({ skip }) => {
    if (report.noGpu !== undefined) skip(`no GPU: ${report.noGpu}`);
    expect(report.webgpuFailures).toEqual({});
    expect(report.webgpuDifferences).toEqual({});
    expect(report.webgpuCompared).toBe(report.cases);
  });

  test.skipIf(numba === undefined)("gives the same on Numba's own CUDA simulator (python3-numba)", () => {
    expect(report.numbaDifferences).toEqual({});
    expect(report.numbaCompared).toBe(report.cases);
  });
});
