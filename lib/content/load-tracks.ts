import { findDependencyCycle } from './find-dependency-cycle';
import { openContentFolder } from './content-folder';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { tracksFileSchema, type TrackDefinition } from './schema/tracks';

const fileName = 'tracks.json';

/** tracks.json of a content folder: fields, names that exist, nothing twice, no cycle of prerequisites. */
export function loadTracks(root: string, problems: Problem[]): readonly TrackDefinition[] {
  const file = readJson(openContentFolder(root, root), fileName, tracksFileSchema, problems);
  if (!file) return [];
  checkUnique(file.tracks, problems);
  checkRequires(file.tracks, problems);
  return file.tracks;
}

function checkUnique(tracks: readonly TrackDefinition[], problems: Problem[]): void {
  const seen = new Set<string>();
  const claim = (name: string, field: string, what: string) => {
    if (seen.has(name)) problems.push({ file: fileName, field, reason: `${what} is listed twice` });
    seen.add(name);
  };
  tracks.forEach((track, t) => {
    claim(track.slug, `tracks[${t}].slug`, `the track "${track.slug}"`);
    track.items.forEach((item, i) => {
      // A challenge's address and its name on the command line are its slug alone.
      const name = item.kind === 'challenge' ? `challenge ${item.slug}` : `${track.slug}/${item.slug}`;
      claim(name, `tracks[${t}].items[${i}].slug`, `"${item.slug}"`);
    });
  });
}

function checkRequires(tracks: readonly TrackDefinition[], problems: Problem[]): void {
  const trackGraph = new Map(tracks.map((track) => [track.slug, track.requires]));
  const itemGraph = new Map(
    tracks.flatMap((track) =>
      track.items.map((item) => [`${track.slug}/${item.slug}`, item.requires] as const),
    ),
  );
  tracks.forEach((track, t) => {
    checkNames(track.requires, trackGraph, `tracks[${t}].requires`, problems);
    track.items.forEach((item, i) => {
      checkNames(item.requires, itemGraph, `tracks[${t}].items[${i}].requires`, problems);
    });
  });
  for (const graph of [trackGraph, itemGraph]) {
    const cycle = findDependencyCycle(graph);
    if (cycle)
      problems.push({ file: fileName, reason: `prerequisites go round in a circle: ${cycle.join(' -> ')}` });
  }
}

function checkNames(
  names: readonly string[],
  known: ReadonlyMap<string, unknown>,
  field: string,
  problems: Problem[],
): void {
  names.forEach((name, index) => {
    if (known.has(name)) return;
    problems.push({ file: fileName, field: `${field}[${index}]`, reason: `"${name}" is not listed` });
  });
}
