import type { Metadata } from 'next';

import { ConcurrencyPage } from '@/components/reference/concurrency-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { reference } from '@/components/ui/strings/reference';
import { loadConcurrency } from '@/lib/content/load-concurrency';
import { concurrencyGroups } from '@/lib/content/schema/concurrency';

export const metadata: Metadata = {
  title: reference.concurrency.title,
  description: reference.concurrency.lead,
};

export default function Page() {
  const { introduction, rows } = loadConcurrency('challenges');
  return (
    <>
      <ConcurrencyPage groups={concurrencyGroups} rows={rows} introduction={introduction} />
      <SiteFooter />
    </>
  );
}
