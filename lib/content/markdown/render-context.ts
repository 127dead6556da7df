import type { Definition, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContentNode, HeadingEntry } from '../schema/document';
import type { Problem } from '../problem';

/** A value in braces that names a run block: checked when all blocks are known. */
export interface RunReference {
  readonly run: string;
  readonly line: number;
}

/** What is gathered while one Markdown file is rendered. */
export interface RenderContext {
  /** As named in problems. */
  readonly file: string;
  readonly source: string;
  readonly problems: Problem[];
  /** Text of a file beside the Markdown file, or null where there is none. */
  readonly readSibling: (name: string) => string | null;
  /** Link definitions of the whole file; pieces of it are rendered one by one. */
  readonly definitions: readonly Definition[];
  /** `id` of each block that has one, with the block's kind. */
  readonly ids: Map<string, string>;
  readonly references: RunReference[];
  readonly headings: HeadingEntry[];
  /** Renders what stands inside a block. Handed on here because blocks lie within nodes, and nodes within blocks. */
  readonly render: (nodes: readonly RootContent[]) => readonly ContentNode[];
  /** The same for a piece of a paragraph. */
  readonly renderInline: (nodes: readonly PhrasingContent[]) => readonly ContentNode[];
}

export function addProblem(
  context: Pick<RenderContext, 'file' | 'problems'>,
  line: number,
  reason: string,
): void {
  context.problems.push({ file: context.file, line, reason });
}

/** The definitions of a file: `[name]: https://...`. */
export function definitionsOf(root: Root): readonly Definition[] {
  return root.children.filter((node) => node.type === 'definition');
}
