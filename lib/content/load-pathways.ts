import { join } from 'node:path';
import { checkItems } from './check-items';
import { ContentError } from './content-error';
import { openContentFolder } from './content-folder';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { type Pathways, pathwaysFileSchema } from './schema/pathways';
import type { TrackDefinition } from './schema/tracks';
import { siteFolder } from './site-folder';

const fileName = 'pathways.json';

/** The jobs and where to go next. Throws ContentError with all that is wrong in the file. */
export function loadPathways(root: string, tracks: readonly TrackDefinition[]): Pathways {
  const problems: Problem[] = [];
  const folder = openContentFolder(root, join(root, siteFolder));
  const content = readJson(folder, fileName, pathwaysFileSchema, problems);
  if (content !== null) problems.push(...checkNames(content, tracks, folder.nameOf(fileName)));
  if (content === null || problems.length > 0) throw new ContentError(problems);
  return content;
}

function checkNames(
  { pathways, places }: Pathways,
  tracks: readonly TrackDefinition[],
  file: string,
): readonly Problem[] {
  const known = new Set(places.map(({ id }) => id));
  const used = new Set(pathways.flatMap(({ next }) => next));
  return [
    ...pathways.flatMap(({ skills, next }, k) => [
      ...skills.flatMap(({ learn }, s) =>
        checkItems(learn, tracks, { file, field: `pathways[${k}].skills[${s}].learn` }),
      ),
      ...next
        .filter((id) => !known.has(id))
        .map((id) => ({ file, field: `pathways[${k}].next`, reason: `"${id}" is no place` })),
    ]),
    ...places
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ file, field: 'places', reason: `"${id}" is used by nothing` })),
  ];
}
