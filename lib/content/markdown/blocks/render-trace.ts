import { z } from 'zod';
import type { TraceBlock } from '../../schema/document';
import type { BlockSource } from './block-source';
import { idAttribute, readAttributes } from './read-attributes';

const attributesSchema = z.strictObject({ of: idAttribute });

/** `:::trace{of=pool}`: the timeline of the last run of a run block. */
export function renderTrace(source: BlockSource): TraceBlock | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  const { line, context, body } = source;
  context.references.push({ run: attributes.of, line });
  return { kind: 'trace', line, of: attributes.of, children: context.render(body) };
}
