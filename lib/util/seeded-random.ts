/** A seeded stream of pseudo-random numbers: the same seed gives the same stream on every engine. */
export interface SeededRandom {
  /** The next 32 bits, as an unsigned integer. */
  nextUint32(): number;
  /** Uniform in [0, 1), with 53 random bits. */
  next(): number;
  /** Uniform among 0 .. bound-1. `bound` is at most 2^32. */
  nextInt(bound: number): number;
  /** A copy of the items in uniformly random order. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * xoshiro128** of Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators" (ACM TOMS 47, 2021), its
 * state filled by a 32-bit SplitMix, as its authors advise. Not for secrets.
 */
export function seededRandom(seed: number): SeededRandom {
  const fill = splitMix32(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];

  const nextUint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
  const next = (): number => ((nextUint32() >>> 5) * 2 ** 26 + (nextUint32() >>> 6)) / 2 ** 53;
  const nextInt = (bound: number): number => Math.floor(next() * bound);
  const shuffle = <T>(items: readonly T[]): T[] => {
    const order = items.map((item) => ({ item, key: next() }));
    return order.sort((left, right) => left.key - right.key).map(({ item }) => item);
  };
  return { nextUint32, next, nextInt, shuffle };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The finaliser is that of MurmurHash3; the increment is the golden ratio in 32 bits. */
function splitMix32(seed: number): () => number {
  // The high word counts too, so that seeds over 2^32 do not collide.
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}
