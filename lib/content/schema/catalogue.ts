import type { ChallengeDefinition } from './challenge';
import type { LessonDefinition } from './lesson';
import type { TrackDefinition } from './tracks';

/** Everything that Forkjoin teaches, in the order of tracks.json. */
export interface Catalogue {
  readonly tracks: readonly TrackDefinition[];
  readonly lessons: readonly LessonDefinition[];
  readonly challenges: readonly ChallengeDefinition[];
}
