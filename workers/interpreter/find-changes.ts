const WORD_BYTES = 4;

/**
 * Calls `onByte` with every position at which two equally long byte arrays differ, words being compared first.
 * Returns how many positions that were.
 */
export function findChanges(
  one: Uint8Array<ArrayBuffer>,
  other: Uint8Array<ArrayBuffer>,
  onByte: (at: number) => void,
): number {
  let changed = 0;
  const compareBytes = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      if (one[at] === other[at]) continue;
      changed += 1;
      onByte(at);
    }
  };
  const words = countWords(one, other);
  if (words > 0) {
    const ones = new Int32Array(one.buffer, one.byteOffset, words);
    const others = new Int32Array(other.buffer, other.byteOffset, words);
    for (let word = 0; word < words; word++) {
      if (ones[word] !== others[word]) compareBytes(word * WORD_BYTES, (word + 1) * WORD_BYTES);
    }
  }
  compareBytes(words * WORD_BYTES, one.byteLength);
  return changed;
}

/** Whole words of both arrays; none unless both begin at a word of their buffers. */
function countWords(one: Uint8Array, other: Uint8Array): number {
  const isAligned = one.byteOffset % WORD_BYTES === 0 && other.byteOffset % WORD_BYTES === 0;
  return isAligned ? Math.floor(one.byteLength / WORD_BYTES) : 0;
}
