import type { Problem } from './problem';
import type { TrackDefinition } from './schema/tracks';

/** A problem for each `track/slug` that tracks.json does not list. */
export function checkItems(
  paths: readonly string[],
  tracks: readonly TrackDefinition[],
  place: Pick<Problem, 'file' | 'field'>,
): readonly Problem[] {
  const known = new Set(tracks.flatMap((track) => track.items.map(({ slug }) => `${track.slug}/${slug}`)));
  return paths
    .filter((path) => !known.has(path))
    .map((path) => ({ ...place, reason: `"${path}" is not listed in tracks.json` }));
}
