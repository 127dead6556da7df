import type { ShippedChallenge } from '../content/schema/shipped-submissions';

/** The site has no such challenge: asking again is of no use. */
export class MissingChallenge extends Error {
  constructor(slug: string) {
    super(`There is no challenge ${slug} on this site.`);
  }
}

const fetched = new Map<string, Promise<ShippedChallenge>>();

async function fetchOne(slug: string): Promise<ShippedChallenge> {
  const response = await fetch(`/instructor/data/${slug}`);
  if (response.status === 404) throw new MissingChallenge(slug);
  if (!response.ok) throw new Error(`The site answered with status ${String(response.status)}.`);
  // Made by this site's own build.
  return (await response.json()) as ShippedChallenge;
}

/** What ships with a challenge, fetched once. Rejects with MissingChallenge where there is none. */
export function fetchShipped(slug: string): Promise<ShippedChallenge> {
  const known = fetched.get(slug) ?? fetchOne(slug);
  fetched.set(slug, known);
  known.catch(() => fetched.delete(slug));
  return known;
}
