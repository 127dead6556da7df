import { Inflate, deflateSync, strToU8 } from 'fflate';

const NAME = '#code=';
/** A program that a link may carry: longer ones are no teaching examples. */
const LIMIT_BYTES = 200_000;
const PIECE_BYTES = 512;

/** What an address says of a program. */
export type LinkedCode =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: string }
  /** Cut off or changed on its way, or longer than a program. */
  | { readonly kind: 'unreadable' };

/** Whether a link can carry a program: the link of a longer one would open nothing. */
export const fitsInLink = (code: string): boolean => strToU8(code).length <= LIMIT_BYTES;

/** The fragment of an address that opens the playground with `code`, if `fitsInLink` says so. */
export function codeFragment(code: string): string {
  const bytes = deflateSync(strToU8(code), { level: 9 });
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return NAME + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Unpacks piece by piece, so that a small fragment cannot unpack to gigabytes. Throws where it is no packed text. */
function unpack(bytes: Uint8Array): string {
  const parts: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((part) => {
    total += part.length;
    if (total > LIMIT_BYTES) throw new RangeError('longer than a program');
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    inflate.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/** The program that an address carries. */
export function readCodeFragment(fragment: string): LinkedCode {
  if (!fragment.startsWith(NAME)) return { kind: 'none' };
  try {
    const letters = atob(fragment.slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/'));
    // An empty program takes a few bytes, too.
    if (letters === '') return { kind: 'unreadable' };
    return { kind: 'code', code: unpack(strToU8(letters, true)) };
  } catch {
    return { kind: 'unreadable' };
  }
}
