import type { Metadata } from 'next';

import { InstructorPage } from '@/components/instructor/instructor-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { instructor } from '@/components/ui/strings/instructor';

import { catalogue } from '../catalogue';
import { ChallengeCheck } from './challenge-check';

export const metadata: Metadata = { title: instructor.title, description: instructor.lead };

export default function Page() {
  const slugs = catalogue().challenges.map(({ slug }) => slug);
  return (
    <>
      <InstructorPage catalogue={catalogue()} check={<ChallengeCheck slugs={slugs} />} />
      <SiteFooter />
    </>
  );
}
