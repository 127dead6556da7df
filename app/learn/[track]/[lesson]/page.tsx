import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import 'katex/dist/katex.min.css';

import { ItemFoot } from '@/components/feedback/item-foot';
import { LessonPage } from '@/components/lesson/lesson-page';
import { SiteFooter } from '@/components/shell/site-footer';

import { catalogue } from '../../../catalogue';

interface PageProps {
  readonly params: Promise<{ readonly track: string; readonly lesson: string }>;
}

export const dynamicParams = false;

export function generateStaticParams(): { track: string; lesson: string }[] {
  return catalogue().lessons.map(({ track, slug }) => ({ track, lesson: slug }));
}

async function findLesson({ params }: PageProps) {
  const { track, lesson } = await params;
  return catalogue().lessons.find((one) => one.track === track && one.slug === lesson);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const lesson = await findLesson(props);
  return lesson === undefined ? {} : { title: lesson.title, description: lesson.summary };
}

export default async function Page(props: PageProps) {
  const lesson = await findLesson(props);
  if (lesson === undefined) notFound();
  return (
    <>
      <LessonPage
        lesson={lesson}
        catalogue={catalogue()}
        foot={<ItemFoot item={`${lesson.track}/${lesson.slug}`} kind="lesson" />}
      />
      <SiteFooter />
    </>
  );
}
