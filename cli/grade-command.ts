import { randomInt } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { GradeEvent, GradeRequest, Verdict } from '../lib/protocol/grade';
import { withBrowserCoordinator } from './browser/with-browser-coordinator';
import { findChallenge } from './find-challenge';
import { parseArgs, readCount } from './parse-args';
import { startCoordinator } from './start-coordinator';
import { UsageError } from './usage-error';

const LARGEST_SEED = 2 ** 31 - 1;

/** The coordinator of this process, or the one of a browser. */
interface Grader {
  readonly grade: (request: GradeRequest, onEvent: (event: GradeEvent) => void) => Promise<Verdict>;
  readonly stop: () => unknown;
}

/** Grades a file as the page would; exit code 0 only for `passed`. */
export async function gradeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      workers: { type: 'string' },
      seed: { type: 'string' },
      browser: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const [slug, file, ...more] = positionals;
  if (slug === undefined || file === undefined || more.length > 0)
    throw new UsageError('name a challenge and a file');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  const { spec } = findChallenge(slug);
  const request = {
    spec,
    submission: readFileSync(file, 'utf8'),
    workers: readCount('workers', values.workers, spec.workers),
    seed: readCount('seed', values.seed, randomInt(1, LARGEST_SEED), LARGEST_SEED),
  };
  const onEvent = values.json === true ? () => undefined : printProgress;
  const grade = (coordinator: Grader): Promise<Verdict> => {
    process.once('SIGINT', () => void coordinator.stop());
    return coordinator.grade(request, onEvent);
  };
  const verdict = await (values.browser === true ? withBrowserCoordinator(grade) : grade(startCoordinator()));
  if (values.json === true) process.stdout.write(`${JSON.stringify(verdict)}\n`);
  else printVerdict(verdict);
  return verdict.kind === 'passed' ? 0 : 1;
}

function printProgress(event: GradeEvent): void {
  if (event.kind !== 'case') return;
  const { name, kind, message } = event.result;
  process.stdout.write(
    `${kind === 'passed' ? 'right' : kind}  ${name}${message === '' ? '' : `\n       ${message}`}\n`,
  );
}

function printVerdict({ kind, stars, message, programs }: Verdict): void {
  for (const { program, medianMs, samplesMs } of programs ?? []) {
    process.stdout.write(`${program}: ${medianMs.toPrecision(3)} ms, median of ${samplesMs.length}\n`);
  }
  process.stdout.write(`${kind}, ${stars} of 3 stars. ${message}\n`);
}
