import type { Metadata } from 'next';

import { PlainNodes } from '@/components/reference/plain-nodes';
import { SiteFooter } from '@/components/shell/site-footer';
import { EntryQuiz } from '@/components/start/entry-quiz';
import { quiz } from '@/components/ui/strings/quiz';
import { loadQuiz } from '@/lib/content/load-quiz';

import { catalogue } from '../../catalogue';

export const metadata: Metadata = { title: quiz.title, description: quiz.lead };

export default function Page() {
  const course = catalogue();
  const questions = loadQuiz('challenges', course.tracks).map(({ question, choices, ...key }) => ({
    ...key,
    question: <PlainNodes nodes={question} />,
    choices: choices.map(({ text, why }) => ({
      text: <PlainNodes nodes={text} />,
      why: <PlainNodes nodes={why} />,
    })),
  }));
  return (
    <>
      <EntryQuiz catalogue={course} questions={questions} />
      <SiteFooter />
    </>
  );
}
