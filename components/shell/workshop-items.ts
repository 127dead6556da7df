import { itemLinks } from '@/lib/client/item-links';
import type { Neighbour } from '@/lib/client/workshop-guide';
import type { Catalogue } from '@/lib/content/schema/catalogue';

/** Address, title and kind of everything that a workshop may name, by `track/slug`. */
export function workshopItems(catalogue: Catalogue): Readonly<Record<string, Neighbour>> {
  const items = [...itemLinks(catalogue)].map(
    ([path, { href, title, kind }]) => [path, { href, title, kind }] as const,
  );
  return Object.fromEntries(items);
}
