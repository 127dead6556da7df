import { join } from 'node:path';
import { openContentFolder, readRequired } from './content-folder';
import { renderMarkdown } from './markdown/render-markdown';
import type { Placement } from './placement';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { lessonFileSchema, type LessonDefinition } from './schema/lesson';

/** The lesson in `root/track/slug`; null, with its problems noted, when it can't be used. */
export function loadLesson(
  root: string,
  track: string,
  slug: string,
  placement: Placement,
  problems: Problem[],
): LessonDefinition | null {
  const folder = openContentFolder(root, join(root, track, slug));
  const file = readJson(folder, 'lesson.json', lessonFileSchema, problems);
  const source = readRequired(folder, 'lesson.md', problems);
  if (source === null) return null;
  const rendered = renderMarkdown({
    name: folder.nameOf('lesson.md'),
    source,
    readSibling: (name) => folder.read(name),
  });
  problems.push(...rendered.problems);
  if (!file) return null;
  const { requires, outcomes: objectives } = placement;
  return { ...file, slug, track, objectives, requires, document: rendered.document };
}
