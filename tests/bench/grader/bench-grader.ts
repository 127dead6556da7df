import { UsageError } from '../../../cli/usage-error';
import { loadOverlap } from './load-overlap';
import { measureRows } from './measure-rows';
import { type GraderRequest, readRequest } from './read-request';
import { repeatMistakes } from './repeat-mistakes';
import { simulateErrorRates } from './simulate-error-rates';

const SIMULATED = 500;

/**
 * Error rates of the grader: simulated, then real gradings beside a busy core, 200 of each row; names of rows behind the
 * number choose among them. A measurement stops once it is decided, and a program against itself never is: the row `equal`
 * takes the whole budget 200 times, more than an hour. `--budget 4` is for a quick look. With `--repeat 50 [SLUG...]`, how
 * often shipped races and deadlocks earn their verdict instead; with `--overlap 10 [SLUG...]`, whether a busy core makes
 * parallel programs look serial, or serial ones parallel. The exit code is 1 where any is wrong too often.
 */
export async function run(args: readonly string[]): Promise<number> {
  let request: GraderRequest;
  try {
    request = readRequest(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`bench grader: ${error.message}\n`);
    return 2;
  }
  if (request.kind === 'overlap') return (await loadOverlap(request)) ? 0 : 1;
  if (request.kind === 'repeat') return (await repeatMistakes(request)) ? 0 : 1;
  simulateErrorRates(SIMULATED);
  return (await measureRows(request)) ? 0 : 1;
}
