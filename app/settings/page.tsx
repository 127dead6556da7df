import type { Metadata } from 'next';

import { SettingsPage } from '@/components/settings/settings-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { settings } from '@/components/ui/strings/settings';

export const metadata: Metadata = { title: settings.title };

export default function Page() {
  return (
    <>
      <SettingsPage />
      <SiteFooter />
    </>
  );
}
