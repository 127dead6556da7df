interface Axis {
  readonly a: number | undefined;
  readonly b: number | undefined;
  readonly result: number | undefined;
}

/** Words of the figure of broadcasting. */
export const broadcastingFigure = {
  title: 'Broadcasting two shapes',
  shapeOf: (name: string) => `Shape of ${name}`,
  example: 'Example',
  own: 'your own',
  examples: {
    wages: 'wages and hours',
    pairs: 'every pair of four',
    means: 'means without keepdims',
    keepdims: 'means with keepdims',
    cube: 'three axes',
  },
  result: 'result',
  added: '1, put in front',
  fits: 'fits',
  clash: 'does not fit',
  columns: ['Axis', 'a', 'b', 'Result'],
  unreadable: 'Type one to three whole numbers from 1 to 8 for each shape, with commas between them: 4, 1.',
  array: (name: string, own: string, shape: string) =>
    own === shape ? `${name} of shape ${own}` : `${name} of shape ${own}, stretched to ${shape}`,
  meaning: (a: string, b: string, result: string | null, axes: readonly Axis[]): string => {
    if (result === null) {
      const clashes = axes.filter((axis) => axis.result === undefined);
      const pairs = clashes.map((axis) => `${axis.a ?? 1} meets ${axis.b ?? 1}`).join(', ');
      return `${a} and ${b} do not fit. Aligned at the right, ${pairs}: they differ, and neither is 1.`;
    }
    const stretched = [stretch('a', axes, 'a'), stretch('b', axes, 'b')].filter((text) => text !== '');
    return `${a} and ${b} fit and give ${result}. ${stretched.length === 0 ? 'Nothing has to be stretched.' : `${stretched.join(', ')}. What is dashed is read again, not copied.`}`;
  },
} as const;

function stretch(name: string, axes: readonly Axis[], key: 'a' | 'b'): string {
  const which = axes.flatMap((axis, k) => (axis.result !== (axis[key] ?? 1) ? [k] : []));
  return which.length === 0 ? '' : `${name} is stretched along axis ${which.join(' and ')}`;
}
