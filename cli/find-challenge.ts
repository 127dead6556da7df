import { join } from 'node:path';
import { loadCatalogue } from '../lib/content/load-catalogue';
import type { ChallengeDefinition } from '../lib/content/schema/challenge';
import { projectFolder } from './project-folder';
import { UsageError } from './usage-error';

/** Every challenge of the site. @throws ContentError naming what is wrong in which file */
export const loadChallenges = (): readonly ChallengeDefinition[] =>
  loadCatalogue(join(projectFolder, 'challenges')).challenges;

/** The challenge of that name. @throws UsageError with the names there are */
export function findChallenge(slug: string): ChallengeDefinition {
  const challenges = loadChallenges();
  const found = challenges.find((challenge) => challenge.slug === slug);
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no challenge ${slug}; there are ${challenges.map((one) => one.slug).join(', ')}`,
  );
}
