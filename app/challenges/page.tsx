import type { Metadata } from 'next';

import { ChallengeList } from '@/components/catalog/challenge-list';
import { SiteFooter } from '@/components/shell/site-footer';
import { catalog } from '@/components/ui/strings/catalog';

import { catalogue } from '../catalogue';

export const metadata: Metadata = {
  title: catalog.allChallenges.title,
  description: catalog.allChallenges.lead,
};

export default function Page() {
  const { tracks, challenges } = catalogue();
  return (
    <>
      <ChallengeList tracks={tracks} challenges={challenges} />
      <SiteFooter />
    </>
  );
}
