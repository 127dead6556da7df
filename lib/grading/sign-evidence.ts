/**
 * How strongly signs speak against a fair coin, as the natural logarithm of a betting score that may be looked at
 * after every pair: it exceeds log(1 / alpha) at any time with a probability of at most alpha while the coin is fair.
 *
 * The score is the likelihood of the signs under a coin of unknown bias (uniform prior) over that under a fair one,
 * 2^n k! (n - k)! / (n + 1)!, a martingale: Ville's inequality (1939) bounds it for all n at once. See Robbins,
 * "Statistical methods related to the law of the iterated logarithm" (1970), and Howard and Ramdas, "Sequential
 * estimation of quantiles with applications to A/B testing and best-arm identification" (Bernoulli 28, 2022).
 */
export function signEvidence(positive: number, negative: number): number {
  const count = positive + negative;
  return count * Math.LN2 + logFactorial(positive) + logFactorial(negative) - logFactorial(count + 1);
}

function logFactorial(count: number): number {
  let sum = 0;
  for (let factor = 2; factor <= count; factor += 1) sum += Math.log(factor);
  return sum;
}
