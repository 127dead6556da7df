import { checkCatalogue } from './check-catalogue';
import { ContentError } from './content-error';
import { loadChallenge } from './load-challenge';
import { loadLesson } from './load-lesson';
import { loadTracks } from './load-tracks';
import { findPlacement } from './placement';
import type { Problem } from './problem';
import type { Catalogue } from './schema/catalogue';
import type { ChallengeDefinition } from './schema/challenge';
import type { LessonDefinition } from './schema/lesson';

/**
 * Everything that tracks.json lists, read and checked. `root` is the content folder.
 * Throws ContentError with all problems of all files.
 */
export function loadCatalogue(root: string): Catalogue {
  const problems: Problem[] = [];
  const tracks = loadTracks(root, problems);
  const lessons: LessonDefinition[] = [];
  const challenges: ChallengeDefinition[] = [];
  for (const track of tracks) {
    for (const { kind, slug } of track.items) {
      const placement = findPlacement(tracks, track.slug, slug);
      if (kind === 'lesson')
        lessons.push(...present(loadLesson(root, track.slug, slug, placement, problems)));
      else challenges.push(...present(loadChallenge(root, track.slug, slug, placement, problems)));
    }
  }
  const catalogue = { tracks, lessons, challenges };
  // Links are judged when everything could be read: a broken challenge would make every link to it look dead.
  if (problems.length === 0) problems.push(...checkCatalogue(catalogue));
  if (problems.length > 0) throw new ContentError(problems);
  return catalogue;
}

function present<Item>(item: Item | null): Item[] {
  return item === null ? [] : [item];
}
