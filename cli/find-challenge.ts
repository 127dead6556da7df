import { join } from 'node:path';
import { loadCatalogue } from '../lib/content/load-catalogue';
import type { ChallengeDefinition } from '../lib/content/schema/challenge';
import { projectFolder } from './project-folder';
import { UsageError } from './usage-error';

/** Every challenge of a content folder, by default the site's. @throws ContentError naming what is wrong in which file */
export const loadChallenges = (folder = join(projectFolder, 'challenges')): readonly ChallengeDefinition[] =>
  loadCatalogue(folder).challenges;

/** The challenge of that name. @throws UsageError with the names there are */
export function findChallenge(slug: string, challenges = loadChallenges()): ChallengeDefinition {
  const found = challenges.find((challenge) => challenge.slug === slug);
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no challenge ${slug}; there are ${challenges.map((one) => one.slug).join(', ')}`,
  );
}
