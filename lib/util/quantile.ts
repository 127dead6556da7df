/**
 * The quantile of a sample by linear interpolation between order statistics: type 7 of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages" (1996), as NumPy does by default. NaN for an empty sample.
 */
export function quantile(values: readonly number[], share: number): number {
  return sortedQuantile(Float64Array.from(values).sort(), share);
}

/** The same for values that are sorted already. */
export function sortedQuantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
