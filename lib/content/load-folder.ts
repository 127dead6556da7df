import { join } from 'node:path';
import { ContentError } from './content-error';
import { openContentFolder } from './content-folder';
import { loadChallenge } from './load-challenge';
import { loadLesson } from './load-lesson';
import { loadTracks } from './load-tracks';
import { findPlacement } from './placement';
import type { Problem } from './problem';
import type { ChallengeDefinition } from './schema/challenge';
import type { LessonDefinition } from './schema/lesson';

/**
 * One lesson or challenge by its folder `root/track/slug`, listed in tracks.json or not: for preview, check and grade.
 * Throws ContentError.
 */
export function loadFolder(
  root: string,
  track: string,
  slug: string,
): LessonDefinition | ChallengeDefinition {
  const problems: Problem[] = [];
  const placement = findPlacement(loadTracks(root, []), track, slug);
  const isLesson = openContentFolder(root, join(root, track, slug)).read('lesson.json') !== null;
  const load = isLesson ? loadLesson : loadChallenge;
  const item = load(root, track, slug, placement, problems);
  if (item === null || problems.length > 0) throw new ContentError(problems);
  return item;
}
