import type { Metadata } from 'next';

import { InstructorPage } from '@/components/instructor/instructor-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { instructor } from '@/components/ui/strings/instructor';

import { catalogue } from '../catalogue';

export const metadata: Metadata = { title: instructor.title, description: instructor.lead };

export default function Page() {
  return (
    <>
      <InstructorPage catalogue={catalogue()} />
      <SiteFooter />
    </>
  );
}
