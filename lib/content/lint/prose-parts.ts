import type { ContentDocument, ContentNode } from '../schema/document';
import { walkContent } from '../walk-content';
import { textOf } from './text-of';

/** A stretch of text between two headings, its paragraphs and list items one by one. */
export interface ProseSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The sections of a document, text inside blocks included. */
export function proseSections({ children }: ContentDocument): readonly ProseSection[] {
  const sections: { title: string; paragraphs: string[] }[] = [{ title: 'the beginning', paragraphs: [] }];
  for (const node of children) {
    if (isHeading(node)) sections.push({ title: textOf([node]).trim(), paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(...paragraphsOf(node));
  }
  return sections;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of a paragraph. A full stop inside a number or before a small letter ends none. */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}"'(])|:\n|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function isHeading(node: ContentNode): boolean {
  return node.kind === 'element' && (node.tag === 'h2' || node.tag === 'h3');
}

function paragraphsOf(node: ContentNode): readonly string[] {
  const paragraphs = [...walkContent([node])].filter(
    (part) => part.kind === 'element' && (part.tag === 'p' || part.tag === 'li'),
  );
  // A loose list item holds a paragraph of its own: count that one only.
  const leaves = paragraphs.filter(
    (part) => ![...walkContent([part])].slice(1).some((inner) => paragraphs.includes(inner)),
  );
  return leaves.map((part) => textOf([part]).trim());
}
