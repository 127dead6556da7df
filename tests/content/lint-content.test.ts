import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintContent } from '../../lib/content/lint/lint-content';
import { loadCatalogue } from '../../lib/content/load-catalogue';
import { formatProblem } from '../../lib/content/problem';

const root = join(import.meta.dirname, '../../challenges');

test('all content loads, links lead somewhere, and texts are short enough to read', () => {
  const problems = lintContent(root, loadCatalogue(root));
  expect(problems.map((problem) => formatProblem(problem))).toEqual([]);
});
