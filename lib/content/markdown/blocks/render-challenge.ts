import { z } from 'zod';
import type { ChallengeBlock } from '../../schema/document';
import { slugSchema } from '../../schema/slug';
import type { BlockSource } from './block-source';
import { readAttributes } from './read-attributes';

const attributesSchema = z.strictObject({ slug: slugSchema });

/** `::challenge{slug=pi-pool}`. Whether that challenge exists is known when all content is loaded. */
export function renderChallenge(source: BlockSource): ChallengeBlock | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  return {
    kind: 'challenge',
    line: source.line,
    slug: attributes.slug,
    children: source.context.render(source.body),
  };
}
