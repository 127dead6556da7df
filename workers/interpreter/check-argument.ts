/** A whole number that fits an address or a length. @throws TypeError for anything else: callers are not trusted */
export function checkWhole(value: number, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new TypeError(`a whole number from ${least} on is required`);
}

/** A number that fits a 32-bit cell. @throws TypeError */
export function checkCell(value: number): number {
  if (Number.isInteger(value) && (value | 0) === value) return value;
  throw new TypeError('a whole number of 32 bits is required');
}

/** @throws TypeError */
export function checkNumber(value: number): number {
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  throw new TypeError('a number is required');
}

/** A text, cut at `longest` characters. @throws TypeError */
export function checkText(value: string, longest: number): string {
  if (typeof value === 'string') return value.slice(0, longest);
  throw new TypeError('a text is required');
}
