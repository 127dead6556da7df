import type { Metadata } from 'next';

import { ReportsPage } from '@/components/instructor/reports-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { reports } from '@/components/ui/strings/reports';

export const metadata: Metadata = { title: reports.title, description: reports.lead };

export default function Page() {
  return (
    <>
      <ReportsPage />
      <SiteFooter />
    </>
  );
}
