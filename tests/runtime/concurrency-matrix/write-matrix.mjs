/** Writes the table that the site shows, lib/content/concurrency-matrix.json, from the rows that the tests run. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { matrixOf } from './matrix-of.mjs';

const target = join(import.meta.dirname, '../../../lib/content/concurrency-matrix.json');
writeFileSync(
  target,
  await format(JSON.stringify(matrixOf()), { ...(await resolveConfig(target)), parser: 'json' }),
);
