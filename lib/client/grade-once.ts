import { proxy } from 'comlink';

import type { GradeEvent, GradeRequest, Verdict } from '../protocol/grade';
import type { Picture } from '../protocol/picture';
import { interpretersFor } from './run-request';
import { takeTurn } from './runtime-store';

/**
 * Grades one program where nobody follows the steps. `onPicture` gets the picture of its output, where the challenge asks for
 * one. Rejects when the runtime breaks down.
 */
export function gradeOnce(request: GradeRequest, onPicture?: (picture: Picture) => void): Promise<Verdict> {
  const { workers, spec, submission } = request;
  return takeTurn(async (api) => {
    await api.prepare({ interpreters: interpretersFor([submission], workers), packages: [...spec.packages] });
    const listen = (event: GradeEvent): void => {
      if (event.kind === 'picture') onPicture?.(event.picture);
    };
    return api.grade(request, proxy(listen));
  });
}
