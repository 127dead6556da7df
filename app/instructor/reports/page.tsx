import type { Metadata } from 'next';

import { ReportsPage } from '@/components/instructor/reports-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { reports } from '@/components/ui/strings/reports';
import { loadSurvey } from '@/lib/content/load-survey';

export const metadata: Metadata = { title: reports.title, description: reports.lead };

export default function Page() {
  return (
    <>
      <ReportsPage questions={loadSurvey('challenges')} />
      <SiteFooter />
    </>
  );
}
