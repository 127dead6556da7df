import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';

/** What coordinator-on-page.ts puts on the page. */
export interface PageWithRuntime {
  readonly runProgram: (request: RunRequest) => Promise<RunOutcome>;
}

/** What coordinator-on-page.ts expects as `forkjoinPaths`. */
export function runtimePaths(): { readonly workers: string; readonly runtime: string } {
  const { workersPath, runtimePath } = JSON.parse(readFileSync('.build/manifest.json', 'utf8')) as {
    workersPath: string;
    runtimePath: string;
  };
  return { workers: workersPath, runtime: runtimePath };
}

/** coordinator-on-page.ts as one script. */
export async function bundleForPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/coordinator-on-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
