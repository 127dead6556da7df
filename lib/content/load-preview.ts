import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadChallenge } from './load-challenge';
import type { Problem } from './problem';
import type { ChallengeDefinition } from './schema/challenge';

export interface Preview {
  readonly challenge: ChallengeDefinition | null;
  readonly problems: readonly Problem[];
}

/** One challenge by its folder, whatever tracks.json says of it, with everything that is wrong. */
export function loadPreview(folder: string): Preview {
  const track = dirname(folder);
  const problems: Problem[] = [];
  const placement = { requires: [], outcomes: [], step: 0 };
  const challenge = loadChallenge(dirname(track), basename(track), basename(folder), placement, problems);
  return { challenge, problems };
}

/** Changes whenever a file of the folder does. */
export function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('__pycache__'))
    .sort()
    .map((name) => `${name} ${String(statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs)}`)
    .join('\n');
}
