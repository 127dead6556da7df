import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { startStaticServer } from '../../script/serving/static-server.mjs';
import type { ProgramFile, RunOutcome, RunRequest } from '../../lib/protocol/run';

const { workersPath, runtimePath } = JSON.parse(readFileSync('.build/manifest.json', 'utf8')) as {
  workersPath: string;
  runtimePath: string;
};
const programs = 'tests/python/numba';

/** What coordinator-on-page.ts puts on the page. */
interface PageWithRuntime {
  readonly runProgram: (request: RunRequest) => Promise<RunOutcome>;
}

/** What run_suite.py prints. */
interface Report {
  readonly cases: number;
  readonly webgpuCompared?: number;
  readonly webgpuFailures?: Readonly<Record<string, string>>;
  readonly webgpuDifferences?: Readonly<Record<string, string>>;
}

function suiteFiles(): ProgramFile[] {
  const kernels = readdirSync(join(programs, 'kernels')).filter((name) => name.endsWith('.py'));
  const paths = ['run_suite.py', ...kernels.map((name) => `kernels/${name}`)];
  return paths.map((path) => ({ path, data: readFileSync(join(programs, path), 'utf8') }));
}

async function openRuntime(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/blank.html`);
  await page.evaluate(
    ([workers, runtime]) => {
      Object.assign(globalThis, { forkjoinPaths: { workers, runtime } });
    },
    [workersPath, runtimePath] as const,
  );
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/coordinator-on-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
}

test('every kernel of the suite gives the same on the simulator and on WebGPU in this browser', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const server = await startStaticServer();
  try {
    await openRuntime(page, server.url);
    const request: RunRequest = {
      program: { files: suiteFiles(), main: 'run_suite.py', args: [] },
      workers: 1,
      limits: { timeoutMs: 500_000 },
      trace: false,
    };
    const outcome = await page.evaluate(
      (sent) => (globalThis as unknown as PageWithRuntime).runProgram(sent),
      request,
    );
    expect(outcome.kind, outcome.stderr).toBe('finished');
    const report = JSON.parse(outcome.stdout.trim().split('\n').at(-1) ?? '') as Report;
    expect(report.webgpuFailures).toEqual({});
    expect(report.webgpuDifferences).toEqual({});
    expect(report.webgpuCompared).toBe(report.cases);
  } finally {
    await server.close();
  }
});
