import type { BlockContent, DefinitionContent } from 'mdast';
import type { RootContent } from 'mdast';
import type { RenderContext } from '../render-context';

export type DirectiveNode = Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>;

/** What every block is made from: its attributes still as text, its label apart from its body. */
export interface BlockSource {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** `:::callout[This]` */
  readonly label: string | null;
  readonly body: readonly (BlockContent | DefinitionContent)[];
  readonly context: RenderContext;
}
