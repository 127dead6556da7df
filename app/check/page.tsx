import type { Metadata } from 'next';

import { CheckPage } from '@/components/check/check-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { check } from '@/components/ui/strings/check';

export const metadata: Metadata = { title: check.title, description: check.lead };

export default function Page() {
  return (
    <>
      <CheckPage />
      <SiteFooter />
    </>
  );
}
