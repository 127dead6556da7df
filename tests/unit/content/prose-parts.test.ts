import { describe, expect, test } from 'vitest';
import { lintProse } from '../../../lib/content/lint/lint-prose';
import { proseSections, sentencesOf } from '../../../lib/content/lint/prose-parts';
import { renderMarkdown } from '../../../lib/content/markdown/render-markdown';

const render = (source: string) => renderMarkdown({ name: 'lesson.md', source }).document;

describe('the parts of a text', () => {
  test('a full stop in a number or an abbreviation ends no sentence', () => {
    expect(sentencesOf('It took 1.5 ms, e.g. here. Then it stopped! Why?')).toEqual([
      'It took 1.5 ms, e.g. here.',
      'Then it stopped!',
      'Why?',
    ]);
  });

  test('text inside blocks counts, code does not, and a formula is one word', () => {
    const source = 'One.\n\n## Two\n\n:::hint\nThree $a + b$ `c d`.\n\n- four\n- five\n:::\n\n```\nsix\n```';
    expect(proseSections(render(source))).toEqual([
      { title: 'the beginning', paragraphs: ['One.'] },
      { title: 'Two', paragraphs: ['Three x x.', 'four', 'five'] },
    ]);
  });
});

describe('the linter', () => {
  test('names a long sentence by its first words', () => {
    const long = `This sentence does not end${' and goes on'.repeat(12)}.`;
    expect(lintProse('a.md', render(long))).toEqual([
      { file: 'a.md', reason: 'a sentence has 41 words: "This sentence does not end and ..."' },
    ]);
  });

  test('names a long section', () => {
    const source = `## Long\n\n${'One two three four five.\n\n'.repeat(81)}`;
    expect(lintProse('a.md', render(source))).toEqual([
      { file: 'a.md', reason: 'the section "Long" has 405 words: split it, or say less' },
    ]);
  });

  test('names a text of long words, and lets one of short words pass', () => {
    const hard =
      'Parallelisation necessitates simultaneous utilisation of computational capabilities. '.repeat(8);
    const easy = 'Two workers share the work. Each does its half. Then they wait for each other. '.repeat(3);
    expect(lintProse('a.md', render(hard))).toEqual([
      {
        file: 'a.md',
        reason: 'reads like school grade 37.7, at most 6 suits: shorter sentences, shorter words',
      },
    ]);
    expect(lintProse('a.md', render(easy))).toEqual([]);
  });

  test('asks for British spelling, in text and not in code', () => {
    expect(lintProse('a.md', render('Its color, `color`, is a behavior.'))).toEqual([
      { file: 'a.md', reason: '"color" has a British spelling' },
      { file: 'a.md', reason: '"behavior" has a British spelling' },
    ]);
  });
});
