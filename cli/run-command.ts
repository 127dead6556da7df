import { writeFileSync } from 'node:fs';
import type { RunEvent, RunOutcome, RunRequest } from '../lib/protocol/run';
import { toChromeTrace } from '../lib/util/chrome-trace';
import { parseArgs, readCount, readSeconds } from './parse-args';
import { readProgram } from './read-program';
import { startCoordinator } from './start-coordinator';
import { summariseTrace } from './summarise-trace';
import { UsageError } from './usage-error';

const DEFAULT_TIMEOUT_S = 60;
const DEFAULT_WORKERS = 2;

/** What the command line asks for. */
interface RunCall {
  readonly request: RunRequest;
  readonly isJson: boolean;
  readonly tracePath: string | undefined;
}

/** Runs a Python file as the main program; output streams, the outcome decides the exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { request, isJson, tracePath } = readCall(args);
  const coordinator = startCoordinator();
  process.once('SIGINT', () => {
    coordinator.stop();
  });
  const outcome = await coordinator.run(request, isJson ? () => undefined : printEvent);
  if (isJson) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  else {
    explain(outcome);
    explainRaces(outcome);
  }
  if (tracePath !== undefined) writeTrace(tracePath, outcome, isJson);
  return outcome.kind === 'finished' ? 0 : 1;
}

/** @throws UsageError */
function readCall(args: readonly string[]): RunCall {
  const split = args.indexOf('--');
  const { values, positionals } = parseArgs({
    args: split < 0 ? [...args] : args.slice(0, split),
    allowPositionals: true,
    options: {
      workers: { type: 'string' },
      timeout: { type: 'string' },
      trace: { type: 'string' },
      json: { type: 'boolean' },
      races: { type: 'boolean' },
      ranks: { type: 'string' },
    },
  });
  if (values.ranks !== undefined)
    throw new UsageError(
      'message passing (--ranks) is not there yet: run the program with mpiexec on a machine that has MPI',
    );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('name one Python file');
  const request = {
    program: readProgram(file, split < 0 ? [] : args.slice(split + 1)),
    workers: readCount('workers', values.workers, DEFAULT_WORKERS),
    limits: { timeoutMs: readSeconds('timeout', values.timeout, DEFAULT_TIMEOUT_S) * 1000 },
    trace: values.trace !== undefined,
    detectRaces: values.races ?? false,
  };
  return { request, isJson: values.json ?? false, tracePath: values.trace };
}

/** One line for each race: the object, and the two lines that meet there. */
function explainRaces({ races = [] }: RunOutcome): void {
  for (const { object, accesses } of races) {
    const sides = accesses.map(({ name, access, place }) => {
      return `${access} by ${name}${place === undefined ? '' : ` in line ${place.line}`}`;
    });
    process.stderr.write(`forkjoin: race on ${object}: ${sides.join(', ')}\n`);
  }
}

/** Writes the trace for chrome://tracing or Perfetto, and says in short what the processes did. */
function writeTrace(path: string, { trace = [] }: RunOutcome, isJson: boolean): void {
  writeFileSync(path, JSON.stringify(toChromeTrace(trace)));
  if (!isJson) process.stderr.write(`${summariseTrace(trace)}\n`);
}

function printEvent(event: RunEvent): void {
  if (event.kind === 'notice') process.stderr.write(`forkjoin: ${event.text}\n`);
  if (event.kind !== 'output') return;
  for (const { stream, text } of event.chunks) process[stream].write(text);
}

function explain({ kind, failure }: RunOutcome): void {
  if (kind === 'finished' || kind === 'error') return;
  process.stderr.write(`forkjoin: ${kind}${failure === undefined ? '' : `: ${failure.message}`}\n`);
}
