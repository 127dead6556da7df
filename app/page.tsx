import { HomePage } from '@/components/catalog/home-page';
import { ResumeLink } from '@/components/progress/resume-link';
import { SiteFooter } from '@/components/shell/site-footer';

import { catalogue } from './catalogue';

export default function Page() {
  return (
    <>
      <HomePage catalogue={catalogue()} resume={<ResumeLink catalogue={catalogue()} />} />
      <SiteFooter />
    </>
  );
}
