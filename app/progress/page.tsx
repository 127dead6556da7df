import type { Metadata } from 'next';

import { ProgressPage } from '@/components/progress/progress-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { progress } from '@/components/ui/strings/progress';

import { catalogue } from '../catalogue';

export const metadata: Metadata = { title: progress.title, description: progress.lead };

export default function Page() {
  return (
    <>
      <ProgressPage catalogue={catalogue()} />
      <SiteFooter />
    </>
  );
}
