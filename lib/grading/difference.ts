import type { WireNode, WireValue } from '../protocol/value';

/** What a comparison found. `where` is Python's way to reach the place: `result`, `result[2]['x'][3, 4]`. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly where: string; readonly message: string };

/** How single numbers are compared; containers and arrays follow from it. */
export type Tolerance =
  { readonly kind: 'exact' } | { readonly kind: 'close'; readonly rtol: number; readonly atol: number };

/** A part of a value, with the buffers that its arrays lie in. */
export interface WirePart {
  readonly node: WireNode;
  readonly buffers: WireValue['buffers'];
}

export const SAME: Difference = { kind: 'same' };

/** `message` is one to three short sentences; a place other than the whole result is named in front. */
export function different(where: string, message: string): Difference {
  return { kind: 'different', where, message: where === 'result' ? message : `At ${where}: ${message}` };
}
