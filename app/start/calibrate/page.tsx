import type { Metadata } from 'next';

import { SiteFooter } from '@/components/shell/site-footer';
import { CalibratePage } from '@/components/start/calibrate-page';
import { calibrate } from '@/components/ui/strings/calibrate';

export const metadata: Metadata = { title: calibrate.title, description: calibrate.lead };

export default function Page() {
  return (
    <>
      <CalibratePage />
      <SiteFooter />
    </>
  );
}
