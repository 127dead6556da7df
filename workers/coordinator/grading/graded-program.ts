import type { GradeSpec } from '../../../lib/protocol/grade';
import type { Program } from '../../../lib/protocol/run';

/** The submission's file name: what a learner sees in tracebacks. */
export const SUBMISSION_FILE = 'main.py';

/** One source as a program of its own. */
export const programOf = (source: string, main = SUBMISSION_FILE): Program => ({
  files: [{ path: main, data: source }],
  main,
  args: [],
});

/** The author's side: makes inputs and, where the challenge has one, runs its check. */
export function authorProgram({ sources: { inputs, check } }: GradeSpec): Program {
  const files = [{ path: 'inputs.py', data: inputs }];
  if (check !== undefined) files.push({ path: 'check.py', data: check });
  return { files, main: 'inputs.py', args: [] };
}

/** Whether the functions of a challenge are given NumPy's values, or return them. */
export const usesNumpy = ({ packages }: Pick<GradeSpec, 'packages'>): boolean => packages.includes('numpy');
