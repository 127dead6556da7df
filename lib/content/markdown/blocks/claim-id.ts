import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';

/** Notes a block's id. Ids keep what a learner did, so no two blocks of a file may share one. */
export function claimId(source: BlockSource, id: string): void {
  const { ids } = source.context;
  if (ids.has(id)) addProblem(source.context, source.line, `${source.name}: the id "${id}" is used twice`);
  else ids.set(id, source.name);
}
