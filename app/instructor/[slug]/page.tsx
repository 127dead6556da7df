import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import 'katex/dist/katex.min.css';

import { ChallengeView } from '@/components/instructor/challenge-view';
import { instructorSlug } from '@/components/instructor/instructor-slug';
import { LessonView } from '@/components/instructor/lesson-view';
import { challengeLinks } from '@/components/lesson/challenge-links';
import { DocumentBody } from '@/components/lesson/document-body';
import { SiteFooter } from '@/components/shell/site-footer';
import type { ChallengeDefinition } from '@/lib/content/schema/challenge';
import type { ContentDocument } from '@/lib/content/schema/document';
import type { LessonDefinition } from '@/lib/content/schema/lesson';
import { walkContent } from '@/lib/content/walk-content';

import { catalogue } from '../../catalogue';
import { ChallengeCheck } from '../challenge-check';

interface PageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

const items = (): readonly (LessonDefinition | ChallengeDefinition)[] => [
  ...catalogue().lessons,
  ...catalogue().challenges,
];

export function generateStaticParams(): { slug: string }[] {
  return items().map((item) => ({ slug: instructorSlug(item) }));
}

async function findItem({ params }: PageProps) {
  const { slug } = await params;
  return items().find((item) => instructorSlug(item) === slug);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const item = await findItem(props);
  return item === undefined ? {} : { title: item.title, description: item.summary };
}

/** Answers and drafts made here are kept apart from the learner's own. */
const body = (document: ContentDocument, name: string, key?: number, showsNotes = true) => (
  <DocumentBody
    key={key}
    document={document}
    lesson={`instructor/${name}`}
    challenges={challengeLinks(catalogue())}
    showsNotes={showsNotes}
  />
);

/** The notes of a text, each as a text of its own. */
const notesOf = (documents: readonly ContentDocument[], name: string) =>
  documents
    .flatMap((document) => [...walkContent(document.children)])
    .flatMap((node) => (node.kind === 'instructor' ? [node] : []))
    .map((note, k) => body({ children: note.children, headings: [] }, name, k));

function Lesson({ lesson }: { readonly lesson: LessonDefinition }) {
  return (
    <LessonView
      lesson={lesson}
      body={body(lesson.document, lesson.slug)}
      notes={notesOf([lesson.document], lesson.slug)}
    />
  );
}

export default async function Page(props: PageProps) {
  const item = await findItem(props);
  if (item === undefined) notFound();
  return (
    <>
      {item.kind === 'lesson' ? (
        <Lesson lesson={item} />
      ) : (
        <ChallengeView
          challenge={item}
          // As learners see them: the notes stand on the other side.
          statement={body(item.statement, item.slug, 0, false)}
          hints={item.hints.map((hint, k) => body(hint, item.slug, k, false))}
          explanation={body(item.explanation, item.slug, 0, false)}
          notes={notesOf([item.statement, ...item.hints, item.explanation], item.slug)}
          check={<ChallengeCheck slugs={[item.slug]} />}
        />
      )}
      <SiteFooter />
    </>
  );
}
