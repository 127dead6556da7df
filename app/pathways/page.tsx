import type { Metadata } from 'next';

import { PathwaysPage } from '@/components/reference/pathways-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { reference } from '@/components/ui/strings/reference';
import { loadPathways } from '@/lib/content/load-pathways';

import { catalogue } from '../catalogue';

export const metadata: Metadata = { title: reference.pathways.title, description: reference.pathways.lead };

export default function Page() {
  const course = catalogue();
  return (
    <>
      <PathwaysPage content={loadPathways('challenges', course.tracks)} catalogue={course} />
      <SiteFooter />
    </>
  );
}
