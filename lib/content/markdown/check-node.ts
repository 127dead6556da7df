import katex from 'katex';
import type { Image, Link, Nodes } from 'mdast';
import { lineOf } from './line-of';
import { addProblem, type RenderContext } from './render-context';

/** What Markdown allows and content here does not. */
export function checkNode(node: Nodes, context: RenderContext): void {
  const reason = findFault(node);
  if (reason !== null) addProblem(context, lineOf(node), reason);
}

function findFault(node: Nodes): string | null {
  switch (node.type) {
    case 'html':
      return /^<!--[\s\S]*-->$/.test(node.value.trim())
        ? null
        : 'raw HTML is not allowed: use Markdown or a block';
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? null
        : 'headings are ## or ###: the title stands in the JSON file';
    case 'footnoteReference':
    case 'footnoteDefinition':
      return 'footnotes are not supported: put a source into "sources" of lesson.json';
    case 'link':
      return findLinkFault(node);
    case 'image':
      return findImageFault(node);
    case 'math':
    case 'inlineMath':
      return findMathFault(node.value);
    default:
      return null;
  }
}

function findLinkFault({ url }: Link): string | null {
  return /^(https:\/\/|\/(?!\/)|#)/.test(url)
    ? null
    : `the link "${url}" must begin with https://, / (a page of this site) or #`;
}

function findImageFault({ alt, url }: Image): string | null {
  if (!alt?.trim()) return `the image "${url}" needs a text: ![what it shows](${url})`;
  return /^\/(?!\/)/.test(url) ? null : `the image "${url}" must lie in public/ and begin with /`;
}

function findMathFault(tex: string): string | null {
  try {
    katex.renderToString(tex, { throwOnError: true, strict: 'error' });
    return null;
  } catch (error) {
    return error instanceof Error ? `math: ${error.message}` : 'math: cannot be read';
  }
}
