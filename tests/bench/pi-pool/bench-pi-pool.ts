import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBrowserCoordinator } from '../../../cli/browser/with-browser-coordinator';
import { findChallenge } from '../../../cli/find-challenge';
import type { RunRequest } from '../../../lib/protocol/run';

const POINTS = 32_000_000;
const ROUNDS = 5;

/** The challenge's reference, timed by itself on one worker and on two, in turns. */
const programOf = (reference: string): string => `${reference}

if __name__ == "__main__":
    import statistics
    import time

    times = {1: [], 2: []}
    for seed in range(${ROUNDS}):
        for workers in (1, 2):
            start = time.perf_counter()
            pi_hits(${POINTS}, workers, seed)
            times[workers].append(time.perf_counter() - start)
    one, two = (statistics.median(times[workers]) for workers in (1, 2))
    print(f"{one:.3f} {two:.3f} {one / two:.2f}")
`;

/** pi-pool on two workers against one: in Chromium, and with CPython on the same machine. */
export async function run(): Promise<void> {
  const source = programOf(findChallenge('pi-pool').spec.sources.reference);
  const request: RunRequest = {
    program: { files: [{ path: 'main.py', data: source }], main: 'main.py', args: [] },
    workers: 2,
    limits: { timeoutMs: 300_000 },
    trace: false,
  };
  const outcome = await withBrowserCoordinator((coordinator) => coordinator.run(request));
  print('Forkjoin in Chromium', outcome.stdout, outcome.stderr);
  const file = join(mkdtempSync(join(tmpdir(), 'forkjoin-bench-')), 'main.py');
  writeFileSync(file, source);
  const native = spawnSync('/usr/bin/python3', [file], { encoding: 'utf8' });
  print('CPython, natively', native.stdout, native.stderr);
}

function print(name: string, stdout: string, stderr: string): void {
  const [one, two, speedup] = stdout.trim().split(' ');
  const line =
    speedup === undefined
      ? `not measured: ${stderr.trim().split('\n').at(-1) ?? ''}`
      : `${one} s on one worker, ${two} s on two, speedup ${speedup}`;
  process.stdout.write(`${name}: ${line}\n`);
}
