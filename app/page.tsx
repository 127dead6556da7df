import { HomePage } from '@/components/catalog/home-page';
import { SiteFooter } from '@/components/shell/site-footer';

import { catalogue } from './catalogue';

export default function Page() {
  return (
    <>
      <HomePage catalogue={catalogue()} />
      <SiteFooter />
    </>
  );
}
