import { common, createLowlight } from 'lowlight';
import type { CodeNode, ContentNode } from '../schema/document';
import { toContentNodes } from './to-content-nodes';

const lowlight = createLowlight(common);

/** Spans with highlight.js class names. A language without a grammar stays plain text. */
export function highlightCode(code: string, language: string): readonly ContentNode[] {
  if (!lowlight.registered(language)) return [{ kind: 'text', value: code }];
  return toContentNodes(lowlight.highlight(language, code).children);
}

export function codeNode(code: string, language: string): CodeNode {
  return { kind: 'code', language, code, highlighted: highlightCode(code, language) };
}
