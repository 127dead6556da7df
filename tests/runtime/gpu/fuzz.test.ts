import { afterAll, expect, test } from 'vitest';
import { copyPrograms, printedObject, runInPyodide } from './run-python';

interface Report {
  readonly noGpu?: string;
  readonly kernels: number;
  readonly failures: Readonly<Record<string, string>>;
}

/** 2,000 take minutes: `FUZZ_KERNELS=2000` asks for them. */
const count = process.env['FUZZ_KERNELS'] ?? '60';
const programs = copyPrograms();

afterAll(programs.remove);

test('generated kernels give the same on the simulator and on WebGPU', async ({ skip }) => {
  const run = await runInPyodide(programs.folder, 'fuzz_kernels.py', ['--count', count]);
  const report = printedObject(run) as Report;
  if (report.noGpu !== undefined) skip(`no GPU: ${report.noGpu}`);
  expect(report).toEqual({ kernels: Number(count), failures: {} });
}, 900_000);
