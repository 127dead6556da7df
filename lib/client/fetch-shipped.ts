import type { ShippedChallenge } from '../content/schema/shipped-submissions';

const fetched = new Map<string, Promise<ShippedChallenge>>();

async function fetchOne(slug: string): Promise<ShippedChallenge> {
  const response = await fetch(`/instructor/data/${slug}`);
  if (!response.ok) throw new Error(`There is no challenge ${slug} on this site.`);
  // Made by this site's own build.
  return (await response.json()) as ShippedChallenge;
}

/** What ships with a challenge, fetched once. Rejects where there is no such challenge. */
export function fetchShipped(slug: string): Promise<ShippedChallenge> {
  const known = fetched.get(slug) ?? fetchOne(slug);
  fetched.set(slug, known);
  known.catch(() => fetched.delete(slug));
  return known;
}
