import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import { NextStepLink } from './next-step-link';

/** For the home page: where a returning reader goes on. */
export function ResumeLink({ catalogue }: { readonly catalogue: Catalogue }) {
  return <NextStepLink links={[...itemLinks(catalogue).values()]} isOnlyForReturning />;
}
