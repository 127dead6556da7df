import { cache } from 'react';

import { loadCatalogue } from '@/lib/content/load-catalogue';

/** The content of the site, read once for each page that is built. */
export const catalogue = cache(() => loadCatalogue('challenges'));
