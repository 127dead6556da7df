import type { Problem } from '../problem';
import type { LessonDefinition } from '../schema/lesson';
import { blocksOf } from '../walk-content';

/** What every lesson has: something to guess before something to run, and its key points at the end. */
export function lintLesson(lesson: LessonDefinition): readonly Problem[] {
  const file = `${lesson.track}/${lesson.slug}/lesson.md`;
  const { children } = lesson.document;
  const [firstRun] = blocksOf(children, 'run');
  const [firstGuess] = blocksOf(children, 'predict');
  const keypoints = blocksOf(children, 'keypoints');
  const reasons = [
    ...(firstRun ? [] : ['has nothing to run']),
    ...(firstGuess ? [] : ['asks for no prediction']),
    ...(keypoints.length === 1 ? [] : ['needs one keypoints block']),
    ...(lesson.objectives.length > 0 ? [] : ['has no objectives: tracks.json does not list it']),
  ];
  return reasons.map((reason) => ({ file, reason }));
}
