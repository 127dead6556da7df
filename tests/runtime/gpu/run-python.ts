import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests and benchmarks are run from the project's folder. */
const project = process.cwd();
const programs = join(project, 'tests/python/numba');
const driverFolder = '/usr/lib/chromium';

/** Where Debian's Chromium keeps its software GPU, unless another driver is named already. */
export function gpuEnvironment(): NodeJS.ProcessEnv {
  const driver = join(driverFolder, 'vk_swiftshader_icd.json');
  if (process.env['VK_ICD_FILENAMES'] !== undefined || !existsSync(driver)) return process.env;
  return { ...process.env, VK_ICD_FILENAMES: driver, LD_LIBRARY_PATH: driverFolder };
}

/** A copy of the programs in which a test may put files beside them. */
export function copyPrograms(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'forkjoin-gpu-'));
  cpSync(programs, folder, { recursive: true });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface RunResult {
  readonly kind: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program the way learners' programs run: in Pyodide, with the device worker where there is a GPU. */
export async function runInPyodide(
  folder: string,
  file: string,
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<RunResult> {
  const cli = join(project, '.build/node/cli.mjs');
  const command = [cli, 'run', join(folder, file), '--json', '--timeout', '900', '--', ...args];
  const child = spawn(process.execPath, command, {
    env: { ...gpuEnvironment(), ...environment },
    cwd: project,
  });
  const pieces: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => pieces.push(data));
  child.stderr.on('data', (data: Buffer) => errors.push(data));
  await new Promise((resolve) => child.on('close', resolve));
  const text = Buffer.concat(pieces).toString();
  const start = text.indexOf('{"');
  if (start < 0) throw new Error(`${file} did not run: ${Buffer.concat(errors).toString()}${text}`);
  return JSON.parse(text.slice(start)) as RunResult;
}

/** The JSON object that a program printed last; its caller knows what the program prints. */
export function printedObject({ stdout, stderr }: RunResult): unknown {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`no JSON was printed: ${stdout}\n${stderr}`);
  return JSON.parse(line) as unknown;
}

/** A Python that has Debian's python3-numba, or undefined. */
export function findNumba(): string | undefined {
  const python = '/usr/bin/python3';
  if (!existsSync(python)) return undefined;
  const found = spawnSync(python, ['-c', 'import numba'], { cwd: tmpdir() });
  return found.status === 0 ? python : undefined;
}

/** Runs a program of `folder` under Numba's own CUDA simulator. */
export function runUnderNumba(python: string, folder: string, file: string, args: readonly string[]): string {
  const env = { ...process.env, NUMBA_ENABLE_CUDASIM: '1' };
  const { stdout, stderr, status } = spawnSync(python, [file, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
