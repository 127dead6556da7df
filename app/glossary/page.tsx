import type { Metadata } from 'next';

import { GlossaryPage } from '@/components/reference/glossary-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { reference } from '@/components/ui/strings/reference';
import { loadGlossary } from '@/lib/content/load-glossary';

import { catalogue } from '../catalogue';

export const metadata: Metadata = { title: reference.glossary.title, description: reference.glossary.lead };

export default function Page() {
  const course = catalogue();
  return (
    <>
      <GlossaryPage terms={loadGlossary('challenges', course.tracks)} catalogue={course} />
      <SiteFooter />
    </>
  );
}
