import type { WireValue } from '../protocol/value';
import { compareNodes } from './compare-nodes';

/**
 * Whether a call changed what it was given. `before` and `after` are the positional arguments as a list or tuple, put
 * on the wire before and after the call; `names` are the parameters' names, where known.
 */
export function detectMutation(
  before: WireValue,
  after: WireValue,
  names: readonly string[] = [],
): { readonly kind: 'unchanged' } | { readonly kind: 'changed'; readonly message: string } {
  const result = compareNodes(
    { node: before.root, buffers: before.buffers },
    { node: after.root, buffers: after.buffers },
    'arguments',
    { kind: 'exact' },
  );
  if (result.kind === 'same') return { kind: 'unchanged' };
  const position = /^arguments\[(\d+)\]/.exec(result.where)?.[1];
  const name =
    position === undefined ? undefined : (names[Number(position)] ?? `number ${Number(position) + 1}`);
  const subject = name === undefined ? 'The arguments were' : `The argument ${name} was`;
  return {
    kind: 'changed',
    message: `${subject} changed by the function: work on a copy and leave the input as it was.`,
  };
}
