import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import matrix from '../../../lib/content/concurrency-matrix.json';
import { coordinator } from '../program/run-source';
import { observe, requestOfRow } from './compare-row';
import { matrixOf } from './matrix-of.mjs';
import { readRows } from './read-rows.mjs';

beforeAll(() => coordinator.prepare({ interpreters: 3, packages: ['numpy'] }));
afterAll(() => {
  coordinator.stop();
});

describe('under Node', () => {
  for (const row of readRows()) {
    test(`${row.id}: ${row.promise} (${row.status})`, async () => {
      const outcome = await coordinator.run(requestOfRow(row), () => undefined);
      expect(observe(outcome, row.expected), outcome.stderr).toEqual(row.expected);
    });
  }
});

test('the table of the site is made of the rows that are tested (write-matrix.mjs makes it)', () => {
  expect(matrix).toEqual(matrixOf());
});
