import type { Problem } from '../problem';
import type { ContentNode } from '../schema/document';
import { renderMarkdown } from './render-markdown';

/** A piece of Markdown out of a JSON file: what stands in its one paragraph, without the paragraph. */
export function renderText(
  source: string,
  { file, field }: { readonly file: string; readonly field: string },
  problems: Problem[],
): readonly ContentNode[] {
  const { document, problems: found } = renderMarkdown({ name: file, source });
  problems.push(...found.map(({ reason }) => ({ file, field, reason })));
  const [paragraph, surplus] = document.children;
  if (surplus === undefined && paragraph?.kind === 'element' && paragraph.tag === 'p') {
    return paragraph.children;
  }
  problems.push({ file, field, reason: 'must be one paragraph' });
  return [];
}
