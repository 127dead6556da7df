import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import type { ChallengeLink } from './challenge-link';

/** What cards show of the challenges, by slug. */
export function challengeLinks(catalogue: Catalogue): ReadonlyMap<string, ChallengeLink> {
  const links = [...itemLinks(catalogue).values()].filter(({ kind }) => kind === 'challenge');
  return new Map(links.map((link) => [link.slug, link]));
}
