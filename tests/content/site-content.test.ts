import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../lib/content/load-catalogue';
import { loadConcurrency } from '../../lib/content/load-concurrency';
import { loadGlossary } from '../../lib/content/load-glossary';
import { loadPathways } from '../../lib/content/load-pathways';
import { loadQuiz } from '../../lib/content/load-quiz';
import { loadSurvey } from '../../lib/content/load-survey';
import { checkLinks, sitePagesOf } from '../../lib/content/check-catalogue';
import { lintProse } from '../../lib/content/lint/lint-prose';

const root = join(import.meta.dirname, '../../challenges');
const catalogue = loadCatalogue(root);
const pages = sitePagesOf(catalogue);

describe('pages that are neither lesson nor challenge', () => {
  test('the text about concurrency is short enough to read, and its links lead somewhere', () => {
    const document = loadConcurrency(root).introduction;
    expect([
      ...lintProse('concurrency.md', document),
      ...checkLinks('concurrency.md', document, pages),
    ]).toEqual([]);
  });

  test('the glossary explains at least sixty words, and its texts and links are right', () => {
    const terms = loadGlossary(root, catalogue.tracks);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    const problems = terms.flatMap(({ slug, meaning }) => {
      const document = { children: meaning, headings: [] };
      return [...lintProse(slug, document), ...checkLinks(slug, document, pages)];
    });
    expect(problems).toEqual([]);
  });

  test('the quiz asks about every section that has lessons, but for the first and the last', () => {
    const asked = new Set(loadQuiz(root, catalogue.tracks).map(({ teaches }) => teaches.split('/', 1)[0]));
    const sections = catalogue.tracks
      .map(({ slug }) => slug)
      .filter((slug) => slug !== 'start' && slug !== 'capstones');
    expect([...asked].sort()).toEqual([...sections].sort());
  });

  test('the pathways lead on, here and elsewhere', () => {
    const { pathways } = loadPathways(root, catalogue.tracks);
    expect(pathways.map(({ slug }) => slug)).toEqual([
      'research-software-engineer',
      'research-data-engineer',
      'hpc-systems-engineer',
      'computational-scientist',
      'gpu-performance-engineer',
      'trainer',
    ]);
  });

  test('the survey is short', () => {
    expect(loadSurvey(root).length).toBeLessThanOrEqual(6);
  });
});
