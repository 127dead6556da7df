import { documentsOf } from '../check-catalogue';
import type { Problem } from '../problem';
import type { Catalogue } from '../schema/catalogue';
import { lintFiles } from './lint-files';
import { lintLesson } from './lint-lesson';
import { lintProse } from './lint-prose';

/** What can be used but should be better: long texts, lessons without a guess, files that nothing reads. */
export function lintContent(root: string, catalogue: Catalogue): readonly Problem[] {
  return [
    ...documentsOf(catalogue).flatMap(({ file, document }) => lintProse(file, document)),
    ...catalogue.lessons.flatMap((lesson) => lintLesson(lesson)),
    ...lintFiles(root, catalogue),
  ];
}
