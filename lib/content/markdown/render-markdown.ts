import type { ContentDocument } from '../schema/document';
import type { Problem } from '../problem';
import { lineOf } from './line-of';
import { parseMarkdown } from './parse-markdown';
import { addProblem, definitionsOf, type RenderContext } from './render-context';
import { renderInline, renderNodes } from './render-nodes';

export interface MarkdownFile {
  /** As named in problems. */
  readonly name: string;
  readonly source: string;
  /** Text of a file beside this one, or null where there is none. */
  readonly readSibling?: (name: string) => string | null;
}

export interface RenderedMarkdown {
  readonly document: ContentDocument;
  readonly problems: readonly Problem[];
}

/** Markdown to the content tree. Whatever is wrong is listed; the tree is then incomplete. */
export function renderMarkdown(file: MarkdownFile): RenderedMarkdown {
  const root = parseMarkdown(file.source);
  const context = createContext(file, definitionsOf(root));
  const children = renderNodes(root.children, context);
  checkReferences(context);
  return { document: { children, headings: context.headings }, problems: context.problems };
}

/** The items of the one numbered list that a file consists of, each a document of its own. */
export function renderNumberedItems(file: MarkdownFile): {
  readonly items: readonly ContentDocument[];
  readonly problems: readonly Problem[];
} {
  const root = parseMarkdown(file.source);
  const context = createContext(file, definitionsOf(root));
  const [list, surplus] = root.children.filter((node) => node.type !== 'definition');
  if (list?.type !== 'list' || !list.ordered || surplus) {
    addProblem(context, lineOf(surplus ?? list), 'must be one numbered list: 1. 2. 3.');
    return { items: [], problems: context.problems };
  }
  const items = list.children.map((item) => ({
    children: renderNodes(item.children, context),
    headings: [],
  }));
  checkReferences(context);
  return { items, problems: context.problems };
}

function createContext(file: MarkdownFile, definitions: RenderContext['definitions']): RenderContext {
  const context: RenderContext = {
    file: file.name,
    source: file.source,
    problems: [],
    readSibling: file.readSibling ?? (() => null),
    definitions,
    ids: new Map(),
    references: [],
    headings: [],
    render: (nodes) => renderNodes(nodes, context),
    renderInline: (nodes) => renderInline(nodes, context),
  };
  return context;
}

function checkReferences(context: RenderContext): void {
  for (const { run, line } of context.references) {
    if (context.ids.get(run) !== 'run')
      addProblem(context, line, `there is no run block with the id "${run}"`);
  }
}
