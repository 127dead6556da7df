import type { TrackDefinition } from './schema/tracks';

/** What tracks.json says about one lesson or challenge. */
export interface Placement {
  readonly requires: readonly string[];
  readonly outcomes: readonly string[];
  /** 1-based place among the challenges of its track; 0 when it is not listed. */
  readonly step: number;
}

/** The placement of `track/slug`; an item that is not listed yet has none of it. */
export function findPlacement(
  tracks: readonly TrackDefinition[],
  trackSlug: string,
  slug: string,
): Placement {
  const items = tracks.find((track) => track.slug === trackSlug)?.items ?? [];
  const item = items.find((candidate) => candidate.slug === slug);
  if (!item) return { requires: [], outcomes: [], step: 0 };
  const step = items.filter(({ kind }) => kind === 'challenge').indexOf(item) + 1;
  return { requires: item.requires, outcomes: item.outcomes, step };
}
