const WORD_BYTES = 4;

/** Calls `onByte` with every position at which two equally long byte arrays differ; words are compared first. */
export function findChanges(
  one: Uint8Array<ArrayBuffer>,
  other: Uint8Array<ArrayBuffer>,
  onByte: (at: number) => void,
): void {
  const length = one.byteLength;
  const isAligned = one.byteOffset % WORD_BYTES === 0 && other.byteOffset % WORD_BYTES === 0;
  const words = isAligned ? Math.floor(length / WORD_BYTES) : 0;
  const ones = new Int32Array(one.buffer, isAligned ? one.byteOffset : 0, words);
  const others = new Int32Array(other.buffer, isAligned ? other.byteOffset : 0, words);
  for (let word = 0; word < words; word++) {
    if (ones[word] === others[word]) continue;
    for (let at = word * WORD_BYTES; at < (word + 1) * WORD_BYTES; at++) {
      if (one[at] !== other[at]) onByte(at);
    }
  }
  for (let at = words * WORD_BYTES; at < length; at++) if (one[at] !== other[at]) onByte(at);
}
