import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { GradeRequest, GradeSpec } from '../../../lib/protocol/grade';
import { valuesOf } from './author';
import { loadCall } from './load-call';
import type { TimingTools } from './timing-tools';
import type { ProgramServer } from './program-server';
import { TimedRunner } from './timed-program';

/** What Python raises where there is no GPU. */
const NO_GPU = 'CudaSupportError';

/**
 * The programs of a grading, loaded and ready to be timed, the baseline only where a gate asks for it; a sentence where they
 * need a GPU and the machine offers none. @throws ChallengeFault
 */
export async function startRunners(
  { spec, submission }: GradeRequest,
  serve: (source: string) => ProgramServer,
): Promise<TimingTools['runners'] | string> {
  // All interpreters start at once.
  const servers = {
    reference: serve(spec.sources.reference),
    submission: serve(submission),
    ...(spec.gate?.kind === 'speed' ? { baseline: serve(spec.sources.baseline) } : {}),
  };
  const reference = await load('reference', servers.reference, spec);
  if (typeof reference === 'string') return reference;
  const candidate = await load('submission', servers.submission, spec);
  if (typeof candidate === 'string') return candidate;
  if (servers.baseline === undefined) return { submission: candidate, reference };
  const baseline = await load('baseline', servers.baseline, spec);
  return typeof baseline === 'string' ? baseline : { submission: candidate, reference, baseline };
}

async function load(
  program: TimedProgram,
  server: ProgramServer,
  spec: GradeSpec,
): Promise<TimedRunner | string> {
  const loaded = await server.call(loadCall(spec, 'device'), spec.timeoutMs);
  if (spec.gpu !== undefined && loaded.kind === 'failed' && loaded.failure.type === NO_GPU)
    return loaded.failure.message;
  if (program !== 'submission') valuesOf(loaded, `${program}.py`);
  return new TimedRunner(program, server, spec);
}
