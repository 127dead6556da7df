import { z } from 'zod';
import type { ProseBlock } from '../../schema/document';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';
import { readAttributes } from './read-attributes';

const attributesSchema = z.strictObject({});

/** Blocks that only hold text: callout, caution, hint, solution, keypoints, instructor. */
export function renderProse(kind: ProseBlock['kind']): (source: BlockSource) => ProseBlock | null {
  return (source) => {
    if (!readAttributes(source, attributesSchema)) return null;
    if (source.body.length === 0) {
      addProblem(source.context, source.line, `${kind}: the block is empty`);
      return null;
    }
    const children = source.context.render(source.body);
    const title = source.label === null ? {} : { title: source.label };
    return { kind, line: source.line, ...title, children };
  };
}
