/** The interactive figures: each is drawn by the folder of its name in components/charts/figures. */
export const figureNames = [
  'amdahl',
  'work-and-span',
  'interleaving',
  'broadcasting',
  'strides',
  'roofline',
  'pool-schedule',
  'grid-and-block',
  'divergence',
  'reduction-ladder',
] as const;

export type FigureName = (typeof figureNames)[number];
