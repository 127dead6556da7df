import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Each suite prints ratios against a named peer, measured in this one run; `audit` prints the scores of pages,
 * `main-thread` the tasks that could block one. A suite is a module with a `run` function, which answers the exit code where
 * it has one.
 */
const suites = {
  audit: 'audit/bench-audit.ts',
  costs: 'costs/bench-costs.ts',
  gpu: 'gpu/bench-gpu.ts',
  'main-thread': 'main-thread/bench-main-thread.ts',
  parallel: 'parallel/bench-parallel.ts',
  'pi-pool': 'pi-pool/bench-pi-pool.ts',
  // Last: it takes two hours.
  grader: 'grader/bench-grader.ts',
};

const root = join(import.meta.dirname, '..', '..');

/** Node 20 runs no TypeScript: a suite is bundled into .build, where it finds the project's packages.
 * @param {string} entry */
async function load(entry) {
  const folder = await mkdtemp(join(root, '.build', 'bench-'));
  const outfile = join(folder, 'suite.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(suites) : [name];
let exitCode = 0;
for (const suite of chosen) {
  const entry = Object.entries(suites).find(([known]) => known === suite)?.[1];
  if (entry === undefined) {
    process.stderr.write(`bench: there is no suite ${suite}; there are ${Object.keys(suites).join(', ')}\n`);
    process.exit(2);
  }
  process.stdout.write(`\n${suite}\n`);
  const { run } = await load(entry);
  const code = await run(args);
  if (typeof code === 'number') exitCode = Math.max(exitCode, code);
}
process.exit(exitCode);
