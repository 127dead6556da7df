import { evenLoops } from '../../../lib/grading/calibrate-loops';
import type { CaseResult } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import { measureClockStep } from './clock';
import { bufferBytes, inputBytes } from './input-bytes';
import type { TimingTools } from './timing-tools';
import { failedRunner } from './timed-sampler';

/** Inputs of one sample together: more would only measure how fast memory is moved about. */
const LARGEST_STAGE_BYTES = 48 << 20;
const LARGEST_LOOPS = 400;
const LEAST_CLOCK_STEP_MS = 0.005;
/** Calls of a program before it is timed, where a star depends on that and where it does not. */
const WARM_UP_CALLS = { judged: 3, shown: 1 };

/**
 * Warms every program up and sets how many calls make a sample of each: as many as span enough steps of the clock and the
 * pass's least length, as few as keep the inputs small. Submission and reference of like speed get the same number.
 * @param inputsFor that many tuples of arguments, new ones at each call
 */
export async function calibrateRunners(
  { runners, mayEarnStars, mayGoOn, pass }: TimingTools,
  inputsFor: (count: number) => Promise<readonly WireValue[]>,
): Promise<{ readonly inputBytes: number; readonly failed: CaseResult | undefined }> {
  const clockStepMs = Math.max(measureClockStep(), LEAST_CLOCK_STEP_MS);
  const [probe] = await inputsFor(1);
  const bytes = probe === undefined ? 0 : inputBytes(probe);
  const fitting = Math.floor(LARGEST_STAGE_BYTES / ((probe === undefined ? 0 : bufferBytes(probe)) + 1));
  const largestLoops = Math.max(1, Math.min(LARGEST_LOOPS, fitting));
  const warmUpCalls = mayEarnStars ? WARM_UP_CALLS.judged : WARM_UP_CALLS.shown;
  for (const runner of Object.values(runners)) {
    const failed = await runner.calibrate(inputsFor, clockStepMs, { largestLoops, warmUpCalls });
    if (failed !== undefined) return { inputBytes: bytes, failed: failedRunner(runner, failed) };
    if (!mayGoOn()) return { inputBytes: bytes, failed: undefined };
    const long = Math.ceil(pass.leastSampleMs / runner.callMs);
    runner.loops = Math.max(runner.loops, Math.min(long, largestLoops));
  }
  const { submission, reference } = runners;
  const loops = evenLoops(submission.loops, reference.loops);
  submission.loops = loops.submission;
  reference.loops = loops.reference;
  return { inputBytes: bytes, failed: undefined };
}
