import { join } from 'node:path';
import { checkItems } from './check-items';
import { ContentError } from './content-error';
import { openContentFolder } from './content-folder';
import { renderText } from './markdown/render-text';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { type GlossaryTerm, glossaryFileSchema } from './schema/glossary';
import type { TrackDefinition } from './schema/tracks';
import { siteFolder } from './site-folder';

/** The glossary, A to Z. Throws ContentError with all that is wrong in it: words twice, links that lead nowhere. */
export function loadGlossary(root: string, tracks: readonly TrackDefinition[]): readonly GlossaryTerm[] {
  const problems: Problem[] = [];
  const folder = openContentFolder(root, join(root, siteFolder));
  const file = folder.nameOf('glossary.json');
  const terms = readJson(folder, 'glossary.json', glossaryFileSchema, problems)?.terms ?? [];
  const slugs = terms.map(({ slug }) => slug);
  const loaded = terms.map(({ slug, term, meaning, taught, see }, k): GlossaryTerm => {
    const field = `terms[${k}]`;
    if (slugs.indexOf(slug) < k)
      problems.push({ file, field: `${field}.slug`, reason: `"${slug}" is listed twice` });
    for (const other of see) {
      if (other === slug || !slugs.includes(other))
        problems.push({ file, field: `${field}.see`, reason: `"${other}" is no other term` });
    }
    problems.push(...checkItems(taught, tracks, { file, field: `${field}.taught` }));
    return {
      slug,
      term,
      meaning: renderText(meaning, { file, field: `${field}.meaning` }, problems),
      taught,
      see,
    };
  });
  if (problems.length > 0) throw new ContentError(problems);
  return loaded.sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}
