import { z } from 'zod';
import type { FigureBlock } from '../../schema/document';
import { figureNames } from '../../schema/figure-names';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';
import { figureSettings } from './figure-settings';
import { readAttributes } from './read-attributes';

const nameSchema = z.looseObject({
  name: z.enum(figureNames, `must be one of ${figureNames.join(', ')}`),
});

/** `:::figure{name=amdahl}`, its body the caption. Other attributes set where the figure's controls stand at first. */
export function renderFigure(source: BlockSource): FigureBlock | null {
  const attributes = readAttributes(source, nameSchema);
  if (!attributes) return null;
  if (source.body.length === 0) {
    addProblem(source.context, source.line, 'figure: needs a caption that says in text what it shows');
    return null;
  }
  const { name } = attributes;
  const settings = Object.fromEntries(Object.entries(source.attributes).filter(([key]) => key !== 'name'));
  if (!readAttributes({ ...source, attributes: settings }, figureSettings[name])) return null;
  return {
    kind: 'figure',
    line: source.line,
    name,
    settings,
    children: source.context.render(source.body),
  };
}
