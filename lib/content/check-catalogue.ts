import type { Problem } from './problem';
import { blocksOf, walkContent } from './walk-content';
import type { Catalogue } from './schema/catalogue';
import type { ContentDocument } from './schema/document';

/** Pages of the site that are not content. */
const sitePages = [
  '/',
  '/challenges',
  '/playground',
  '/check',
  '/concurrency',
  '/glossary',
  '/pathways',
  '/settings',
  '/progress',
  '/workshop',
  '/start/calibrate',
  '/start/quiz',
  '/start/survey',
  '/instructor',
  '/instructor/reports',
];

/** Links between pieces of content: challenge blocks and addresses of this site must lead somewhere. */
export function checkCatalogue(catalogue: Catalogue): readonly Problem[] {
  const pages = sitePagesOf(catalogue);
  return documentsOf(catalogue).flatMap(({ file, document }) => checkLinks(file, document, pages));
}

/** Addresses of the site that a text may link to. */
export function sitePagesOf({ lessons, challenges }: Catalogue): ReadonlySet<string> {
  return new Set([
    ...sitePages,
    ...lessons.map(({ track, slug }) => `/learn/${track}/${slug}`),
    ...challenges.map(({ slug }) => `/challenges/${slug}`),
  ]);
}

interface NamedDocument {
  readonly file: string;
  readonly document: ContentDocument;
}

/** Every document of the catalogue with the file it came from. */
export function documentsOf({ lessons, challenges }: Catalogue): readonly NamedDocument[] {
  return [
    ...lessons.map(({ track, slug, document }) => ({ file: `${track}/${slug}/lesson.md`, document })),
    ...challenges.flatMap(({ track, slug, statement, hints, explanation }) => {
      const folder = `${track}/${slug}`;
      return [
        { file: `${folder}/statement.md`, document: statement },
        ...hints.map((document) => ({ file: `${folder}/hints.md`, document })),
        { file: `${folder}/explanation.md`, document: explanation },
      ];
    }),
  ];
}

/** The links of one document, to its own headings and to pages of the site. */
export function checkLinks(
  file: string,
  document: ContentDocument,
  pages: ReadonlySet<string>,
): readonly Problem[] {
  const anchors = new Set(document.headings.map(({ id }) => `#${id}`));
  const challenges = blocksOf(document.children, 'challenge').filter(
    ({ slug }) => !pages.has(`/challenges/${slug}`),
  );
  return [
    ...challenges.map(({ slug, line }) => ({ file, line, reason: `there is no challenge "${slug}"` })),
    ...linksOf(document)
      .filter((href) => !(href.startsWith('#') ? anchors.has(href) : pages.has(href.replace(/[#?].*$/, ''))))
      .map((href) => ({ file, reason: `the link ${href} leads nowhere` })),
  ];
}

/** Addresses of this site that a document links to. */
function linksOf({ children }: ContentDocument): readonly string[] {
  return [...walkContent(children)].flatMap((node) => {
    if (node.kind !== 'element' || node.tag !== 'a') return [];
    const href = node.props['href'];
    return typeof href === 'string' && !href.startsWith('https://') ? [href] : [];
  });
}
