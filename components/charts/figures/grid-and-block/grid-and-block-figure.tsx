import type { FigureProps } from '../kit/figure-props';
import { GridOfRows } from './grid-of-rows';
import { GridOnLine } from './grid-on-line';

/** A grid of thread blocks over an array of one dimension or two. */
export function GridAndBlockFigure({ settings }: FigureProps) {
  return settings['dimensions'] === '2' ? <GridOfRows /> : <GridOnLine />;
}
