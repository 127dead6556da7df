import { z } from 'zod';
import type { ScaleBlock } from '../../schema/document';
import type { BlockSource } from './block-source';
import { idAttribute, readAttributes, workersAttribute } from './read-attributes';

const attributesSchema = z.strictObject({ of: idAttribute, max: workersAttribute.default('cores') });

/** `:::scale{of=pool max=cores}`: a run block's program on 1, 2, ... workers. */
export function renderScale(source: BlockSource): ScaleBlock | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  const { line, context, body } = source;
  context.references.push({ run: attributes.of, line });
  return { kind: 'scale', line, of: attributes.of, max: attributes.max, children: context.render(body) };
}
