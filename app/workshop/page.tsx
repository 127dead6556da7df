import type { Metadata } from 'next';

import { SiteFooter } from '@/components/shell/site-footer';
import { workshop } from '@/components/ui/strings/workshop';
import { WorkshopPage } from '@/components/workshop/workshop-page';

import { catalogue } from '../catalogue';

export const metadata: Metadata = { title: workshop.title, description: workshop.lead };

export default function Page() {
  return (
    <>
      <WorkshopPage catalogue={catalogue()} />
      <SiteFooter />
    </>
  );
}
