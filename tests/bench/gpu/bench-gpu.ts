import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { copyPrograms, gpuEnvironment, printedObject, runInPyodide } from '../../runtime/gpu/run-python';

const root = process.cwd();

/** Generated against hand-written WGSL, then whole programs against NumPy in the same interpreter. */
export async function run(): Promise<void> {
  const programs = copyPrograms();
  try {
    const kernels = printedObject(await runInPyodide(programs.folder, 'bench_kernels.py'));
    const outfile = join(root, '.build/gpu/measure-kernels.mjs');
    await build({
      entryPoints: [join(root, 'tests/bench/gpu/measure-kernels.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    // A process of its own: the driver is found by the environment that a process starts with.
    const measured = spawnSync(process.execPath, [outfile], {
      env: gpuEnvironment(),
      input: JSON.stringify(kernels),
      encoding: 'utf8',
      cwd: root,
    });
    process.stdout.write(measured.stdout !== '' ? measured.stdout : `  no GPU: ${measured.stderr}\n`);
    const times = printedObject(await runInPyodide(programs.folder, 'bench_programs.py')) as Record<
      string,
      number
    >;
    for (const [name, ms] of Object.entries(times))
      process.stdout.write(`  ${name.padEnd(16)} ${typeof ms === 'number' ? `${ms.toFixed(3)} ms` : ms}\n`);
  } finally {
    programs.remove();
  }
}
