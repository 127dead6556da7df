import { z } from 'zod';
import type { FigureBlock } from '../../schema/document';
import { slugSchema } from '../../schema/slug';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';
import { readAttributes } from './read-attributes';

const attributesSchema = z.object({ name: slugSchema }).catchall(z.string());

/** `:::figure{name=amdahl}`, its body the caption. Other attributes go to the figure as they are. */
export function renderFigure(source: BlockSource): FigureBlock | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  if (source.body.length === 0) {
    addProblem(source.context, source.line, 'figure: needs a caption that says in text what it shows');
    return null;
  }
  const { name, ...settings } = attributes;
  return { kind: 'figure', line: source.line, name, settings, children: source.context.render(source.body) };
}
