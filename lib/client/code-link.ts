import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const NAME = '#code=';
/** A program that a link may carry: longer ones are no teaching examples. */
const LIMIT_BYTES = 200_000;

/** The fragment of an address that opens the playground with `code`. */
export function codeFragment(code: string): string {
  const bytes = deflateSync(strToU8(code), { level: 9 });
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return NAME + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The program that an address carries; undefined when there is none or it cannot be read. */
export function codeFromFragment(fragment: string): string | undefined {
  if (!fragment.startsWith(NAME)) return undefined;
  try {
    const letters = atob(fragment.slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/'));
    // A buffer of fixed size: a small fragment must not unpack to gigabytes.
    const bytes = inflateSync(strToU8(letters, true), { out: new Uint8Array(LIMIT_BYTES) });
    return strFromU8(bytes);
  } catch {
    return undefined;
  }
}
