import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { GradeRequest, GradeSpec } from '../../../lib/protocol/grade';
import { valuesOf } from './author';
import { loadCall } from './load-call';
import type { TimingTools } from './timing-tools';
import type { CallEnd, ProgramServer } from './program-server';
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
  const reference = await load(servers.reference, spec);
  if (spec.gpu !== undefined && reference.kind === 'failed' && reference.failure.type === NO_GPU)
    return reference.failure.message;
  valuesOf(reference, 'reference.py');
  // What fails here fails again in its first call, and is said there. Whether there is a GPU is not the submission's to say.
  await load(servers.submission, spec);
  if (servers.baseline !== undefined) valuesOf(await load(servers.baseline, spec), 'baseline.py');
  const runnerOf = (program: TimedProgram, server: ProgramServer): TimedRunner =>
    new TimedRunner(program, server, spec);
  return {
    submission: runnerOf('submission', servers.submission),
    reference: runnerOf('reference', servers.reference),
    ...(servers.baseline === undefined ? {} : { baseline: runnerOf('baseline', servers.baseline) }),
  };
}

const load = (server: ProgramServer, spec: GradeSpec): Promise<CallEnd> =>
  server.call(loadCall(spec, 'device'), spec.timeoutMs);
