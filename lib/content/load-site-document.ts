import { join } from 'node:path';
import { ContentError } from './content-error';
import { openContentFolder, readRequired } from './content-folder';
import { renderMarkdown } from './markdown/render-markdown';
import type { Problem } from './problem';
import type { ContentDocument } from './schema/document';
import { siteFolder } from './site-folder';

/** A Markdown file of challenges/site. Throws ContentError with all that is wrong in it. */
export function loadSiteDocument(root: string, name: string): ContentDocument {
  const problems: Problem[] = [];
  const folder = openContentFolder(root, join(root, siteFolder));
  const source = readRequired(folder, name, problems) ?? '';
  const rendered = renderMarkdown({ name: folder.nameOf(name), source });
  problems.push(...rendered.problems);
  if (problems.length > 0) throw new ContentError(problems);
  return rendered.document;
}
