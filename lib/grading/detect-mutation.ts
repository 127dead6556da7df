import type { WireNode, WireValue } from '../protocol/value';
import { compareNodes } from './compare-nodes';

interface Beside {
  /** The parameters' names, where known. */
  readonly names?: readonly string[];
  /** What the reference left of the same arguments: one that it works on in place may be changed. */
  readonly reference?: WireValue;
}

/**
 * Whether a call changed what it was given. `before` and `after` are the positional arguments as a list or tuple, put
 * on the wire before and after the call.
 */
export function detectMutation(
  before: WireValue,
  after: WireValue,
  { names = [], reference = before }: Beside = {},
): { readonly kind: 'unchanged' } | { readonly kind: 'changed'; readonly message: string } {
  const changed = itemsOf(after).findIndex(
    (_, index) => isChanged(before, after, index) && !isChanged(before, reference, index),
  );
  if (changed < 0) return { kind: 'unchanged' };
  const name = names[changed] ?? `number ${changed + 1}`;
  return {
    kind: 'changed',
    message: `The argument ${name} was changed by the function: work on a copy and leave the input as it was.`,
  };
}

function isChanged(before: WireValue, after: WireValue, index: number): boolean {
  const [was, is] = [itemsOf(before)[index], itemsOf(after)[index]];
  if (was === undefined || is === undefined) return was !== is;
  const [first, second] = [before, after].map(({ buffers }) => buffers);
  const same = compareNodes(
    { node: was, buffers: first ?? [] },
    { node: is, buffers: second ?? [] },
    'argument',
    { kind: 'exact' },
  );
  return same.kind !== 'same';
}

const itemsOf = ({ root }: WireValue): readonly WireNode[] =>
  root.kind === 'tuple' || root.kind === 'list' ? root.items : [];
