/** The smallest step of `performance.now()` that is seen, in milliseconds: browsers round it. */
export function wallResolutionMs(): number {
  let smallest = Infinity;
  for (let turn = 0; turn < 8; turn++) {
    const began = performance.now();
    let now = began;
    while (now === began) now = performance.now();
    smallest = Math.min(smallest, now - began);
  }
  return smallest;
}
