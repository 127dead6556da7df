/**
 * The probability that at most `wins` of the few * many comparisons between two samples go one way, if both come from
 * one distribution: the exact lower tail of the statistic U of Mann and Whitney, "On a test of whether one of two
 * random variables is stochastically larger than the other" (1947). Ties count half; `few` is meant to be small.
 */
export function rankSumTail(few: number, many: number, wins: number): number {
  const counts = arrangementCounts(few, many);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const tail = counts.slice(0, Math.floor(wins) + 1).reduce((sum, count) => sum + count, 0);
  // Half a win from a tie lies between two attainable values: the larger tail is the careful one.
  const rest = Number.isInteger(wins) ? 0 : (counts[Math.ceil(wins)] ?? 0);
  return (tail + rest) / total;
}

/** Arrangements by their U: the coefficients of the Gaussian binomial, prod (1 - q^(many + i)) / (1 - q^i), i <= few. */
function arrangementCounts(few: number, many: number): readonly number[] {
  const size = few * many + 1;
  const counts = new Array<number>(size).fill(0);
  counts[0] = 1;
  for (let factor = 1; factor <= few; factor += 1) {
    for (let at = size - 1; at >= many + factor; at -= 1) {
      counts[at] = (counts[at] ?? 0) - (counts[at - many - factor] ?? 0);
    }
    for (let at = factor; at < size; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - factor] ?? 0);
  }
  return counts;
}
