import { engineName } from '#host';
import type { GradingFacts } from '../../../lib/grading/decide-verdict';
import type { GradeEnvironment, GradeRequest } from '../../../lib/protocol/grade';
import type { RunCounters } from '../../../lib/protocol/run';
import runtimeFiles from '../../../lib/util/runtime-files.json';

const NO_COUNTERS: RunCounters = { processes: 0, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };

/** What is known of a grading before anything of it has run. */
export function bareFacts(
  { spec, seed, workers, workersThatScale }: GradeRequest,
  cores: number,
): Omit<GradingFacts, 'cases' | 'isInterrupted'> {
  const environment: GradeEnvironment = {
    engine: engineName(),
    python: runtimeFiles.pyodide.python,
    cores,
    seed,
    gradedAt: new Date().toISOString(),
  };
  return {
    challenge: spec.slug,
    ...(spec.gate === undefined ? {} : { gate: spec.gate }),
    workers,
    counters: NO_COUNTERS,
    ...(workersThatScale === undefined || workers < 2
      ? {}
      : { expected: { workers, atMost: Math.min(workers, workersThatScale) } }),
    environment,
  };
}
