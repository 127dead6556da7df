import { proxy } from 'comlink';

import type { GradeRequest, Verdict } from '../protocol/grade';
import { takeTurn } from './runtime-store';

const ignore = proxy(() => undefined);

/** Grades one program where nobody follows the steps. Rejects when the runtime breaks down. */
export function gradeOnce(request: GradeRequest): Promise<Verdict> {
  const { workers, spec } = request;
  return takeTurn(async (api) => {
    await api.prepare({ interpreters: workers + 1, packages: [...spec.packages] });
    return api.grade(request, ignore);
  });
}
