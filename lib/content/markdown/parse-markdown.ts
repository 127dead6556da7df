import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkMath);

/** Markdown with tables, directives and math, as a tree. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source);
}
