import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import { QuizPage } from './quiz-page';
import type { ShownQuestion } from './shown-question';

interface EntryQuizProps {
  readonly catalogue: Catalogue;
  readonly questions: readonly ShownQuestion[];
}

/** Gives the quiz what it needs of the course: sections, and where each answer is taught. */
export function EntryQuiz({ catalogue, questions }: EntryQuizProps) {
  const links = itemLinks(catalogue);
  const items = questions.flatMap(({ teaches }) => {
    const link = links.get(teaches);
    return link === undefined ? [] : [[teaches, { href: link.href, title: link.title }] as const];
  });
  const tracks = catalogue.tracks.map(({ slug, title, summary }) => ({
    slug,
    title,
    summary,
    href: `/#${slug}`,
  }));
  return <QuizPage questions={questions} tracks={tracks} items={Object.fromEntries(items)} />;
}
