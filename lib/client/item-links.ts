import type { Catalogue } from '../content/schema/catalogue';

/** A lesson or challenge as a list or a link shows it. */
export interface ItemLink {
  readonly kind: 'lesson' | 'challenge';
  readonly slug: string;
  readonly track: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly requires: readonly string[];
}

/** Every lesson and challenge, by `track/slug`, in the order of the tracks. */
export function itemLinks(catalogue: Catalogue): ReadonlyMap<string, ItemLink> {
  const items = new Map(
    [...catalogue.lessons, ...catalogue.challenges].map((item) => [`${item.track}/${item.slug}`, item]),
  );
  const links = new Map<string, ItemLink>();
  for (const track of catalogue.tracks) {
    for (const { slug } of track.items) {
      const item = items.get(`${track.slug}/${slug}`);
      if (item === undefined) continue;
      const { kind, title, summary, minutes, requires } = item;
      const href = kind === 'lesson' ? `/learn/${track.slug}/${slug}` : `/challenges/${slug}`;
      links.set(`${track.slug}/${slug}`, {
        kind,
        slug,
        track: track.slug,
        href,
        title,
        summary,
        minutes,
        requires,
      });
    }
  }
  return links;
}

/** The items before and after `track/slug` in the order of the tracks. */
export function neighboursOf(
  links: ReadonlyMap<string, ItemLink>,
  path: string,
): { readonly before: ItemLink | undefined; readonly after: ItemLink | undefined } {
  const order = [...links.values()];
  const at = [...links.keys()].indexOf(path);
  return { before: order[at - 1], after: at < 0 ? undefined : order[at + 1] };
}
