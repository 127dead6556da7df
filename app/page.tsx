import { HomePage } from '@/components/catalog/home-page';
import { SiteFooter } from '@/components/shell/site-footer';
import { itemLinks } from '@/lib/client/item-links';

import { catalogue } from './catalogue';

export default function Page() {
  return (
    <>
      <HomePage tracks={catalogue().tracks} links={itemLinks(catalogue())} />
      <SiteFooter />
    </>
  );
}
