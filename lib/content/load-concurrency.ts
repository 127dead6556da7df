import matrix from './concurrency-matrix.json';
import { type ConcurrencyContent, concurrencyRowsSchema } from './schema/concurrency';
import { loadSiteDocument } from './load-site-document';

/** The table of what concurrent programs may rely on, with its introduction. Throws where a row is none. */
export function loadConcurrency(root: string): ConcurrencyContent {
  return {
    introduction: loadSiteDocument(root, 'concurrency.md'),
    rows: concurrencyRowsSchema.parse(matrix),
  };
}
