import { proxy } from 'comlink';

import type { GradeRequest, Verdict } from '../protocol/grade';
import { interpretersFor } from './run-request';
import { takeTurn } from './runtime-store';

const ignore = proxy(() => undefined);

/** Grades one program where nobody follows the steps. Rejects when the runtime breaks down. */
export function gradeOnce(request: GradeRequest): Promise<Verdict> {
  const { workers, spec, submission } = request;
  return takeTurn(async (api) => {
    await api.prepare({ interpreters: interpretersFor([submission], workers), packages: [...spec.packages] });
    return api.grade(request, ignore);
  });
}
