import { cache } from 'react';

import { loadCatalogue } from '@/lib/content/load-catalogue';
import type { Catalogue } from '@/lib/content/schema/catalogue';

let built: Catalogue | undefined;

/** Content does not change while a site is built: each of the build's processes reads it once for all its pages. */
const readOnce = (): Catalogue => (built ??= loadCatalogue('challenges'));

/** The content of the site; while it is edited, read anew for each page. */
export const catalogue =
  process.env.NODE_ENV === 'production' ? readOnce : cache(() => loadCatalogue('challenges'));
