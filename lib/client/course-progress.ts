import type { ItemLink } from './item-links';

/** What is known of the reader's way through the course. */
export interface CourseState {
  /** Lessons read to their end, by `track/slug`. */
  readonly read: ReadonlySet<string>;
  /** Slugs of challenges that were passed. */
  readonly passed: ReadonlySet<string>;
  /** `track/slug` of what was open last. */
  readonly last: string | undefined;
}

export function isDone({ kind, track, slug }: ItemLink, { read, passed }: CourseState): boolean {
  return kind === 'lesson' ? read.has(`${track}/${slug}`) : passed.has(slug);
}

export type NextStep =
  { readonly kind: 'start' | 'resume' | 'next'; readonly link: ItemLink } | { readonly kind: 'finished' };

/**
 * Where to go: back to what was left unfinished, else on to the first unfinished item behind it, else to the first
 * unfinished of all. `links` are in the order of the course.
 */
export function findNextStep(links: ReadonlyMap<string, ItemLink>, state: CourseState): NextStep {
  const order = [...links.values()];
  const left = state.last === undefined ? undefined : links.get(state.last);
  if (left !== undefined && !isDone(left, state)) return { kind: 'resume', link: left };
  const from = left === undefined ? 0 : order.indexOf(left);
  const link = [...order.slice(from), ...order.slice(0, from)].find((one) => !isDone(one, state));
  if (link === undefined) return { kind: 'finished' };
  return { kind: left === undefined && link === order[0] ? 'start' : 'next', link };
}
