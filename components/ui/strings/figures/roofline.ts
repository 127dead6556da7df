interface RooflineMeaning {
  readonly corner: string;
  readonly limited: readonly string[];
  readonly sum: string;
  readonly product: string;
  readonly percent: number;
}

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] as const;

/** Words of the figure of the roofline. */
export const rooflineFigure = {
  title: 'The roofline of a machine',
  bandwidth: 'Bandwidth, GB/s',
  peak: 'Peak, Gop/s',
  element: 'One element',
  bytes: { 8: 'float64, 8 bytes', 4: 'float32, 4 bytes' },
  size: 'Size of the matrices',
  matrix: (n: number) => `${n} × ${n}`,
  bounds: { bandwidth: 'bandwidth', compute: 'compute' },
  columns: ['Operation', 'Operations a byte', 'At best, Gop/s', 'Bound by'],
  measured: 'The bandwidth is the one that was measured here.',
  plot: 'The roof, and the operations below it. The numbers are in the table below.',
  speedAxis: 'Gop/s, thousand million operations a second',
  intensityAxis: 'Intensity: operations for each byte moved',
  power: (power: number): string => {
    if (power >= -2 && power <= 3) return String(10 ** power);
    return `10${power < 0 ? '⁻' : ''}${String(Math.abs(power)).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? '')}`;
  },
  meaning: ({ corner, limited, sum, product, percent }: RooflineMeaning) =>
    `The corner lies at ${corner} operations a byte. ` +
    (limited.length === 0
      ? 'Everything here is bound by compute. '
      : `Left of it, bound by bandwidth: ${limited.join('; ')}. `) +
    `x + y does at best ${sum} Gop/s, ${percent}\u00a0% of the peak; the matrix product ${product}, if each number travels once.`,
} as const;
