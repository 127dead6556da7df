import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ScalingEvent, ScalingResult } from '../lib/protocol/scaling';
import { findChallenge } from './find-challenge';
import { parseArgs, readCount } from './parse-args';
import { startCoordinator } from './start-coordinator';
import { UsageError } from './usage-error';

/** Times a file on 1, 2, ... workers with the timed input of a challenge; exit code 0 when it was measured. */
export async function scaleCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { workers: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [slug, file, ...more] = positionals;
  if (slug === undefined || file === undefined || more.length > 0)
    throw new UsageError('name a challenge and a file');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  const cores = availableParallelism();
  const request = {
    spec: findChallenge(slug).spec,
    submission: readFileSync(file, 'utf8'),
    maxWorkers: readCount('workers', values.workers, Math.min(cores, 16)),
    seed: readCount('seed', values.seed, 1, 2 ** 31 - 1),
  };
  const isJson = values.json === true;
  const coordinator = startCoordinator();
  process.once('SIGINT', () => {
    coordinator.stop();
  });
  const result = await coordinator.measureScaling(request, isJson ? () => undefined : printProgress);
  if (isJson) process.stdout.write(`${JSON.stringify(result)}\n`);
  else printResult(result);
  return result.kind === 'measured' ? 0 : 1;
}

function printProgress(event: ScalingEvent): void {
  if (event.kind === 'round') process.stderr.write(`${event.curve.mode}: round ${event.rounds}\n`);
}

function printResult({ kind, message, curves }: ScalingResult): void {
  for (const { mode, points, sentence } of curves) {
    process.stdout.write(
      `${mode} scaling\nworkers  median ms  speedup  95 % interval  efficiency  Karp-Flatt\n`,
    );
    for (const { workers, medianMs, speedup, interval, efficiency, karpFlatt } of points) {
      const cells = [
        String(workers).padStart(7),
        medianMs.toFixed(1).padStart(9),
        speedup.toFixed(2).padStart(7),
        `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}`.padStart(13),
        efficiency.toFixed(2).padStart(10),
        (karpFlatt?.toFixed(3) ?? '').padStart(10),
      ];
      process.stdout.write(`${cells.join('  ')}\n`);
    }
    process.stdout.write(`${sentence}\n`);
  }
  if (kind !== 'measured') process.stdout.write(`${kind}. ${message}\n`);
}
