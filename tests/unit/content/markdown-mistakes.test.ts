import { describe, expect, test } from 'vitest';
import { renderMarkdown, renderNumberedItems } from '../../../lib/content/markdown/render-markdown';
import { figureNames } from '../../../lib/content/schema/figure-names';
import { formatProblem } from '../../../lib/content/problem';

function problemsOf(...lines: readonly string[]): readonly string[] {
  const { problems } = renderMarkdown({ name: 'lesson.md', source: lines.join('\n') });
  return problems.map((problem) => formatProblem(problem));
}

const run = [':::run{id=pool}', '```python', 'print(1)', '```', ':::'];

describe('a wrong block is named with file and line', () => {
  test('a block that does not exist', () => {
    expect(problemsOf('Text.', '', ':::note', 'Text.', ':::')).toEqual([
      'lesson.md:3: there is no block "note": use run, predict, quiz, parsons, scale, trace, callout, caution, hint, solution, keypoints, instructor, challenge, figure',
    ]);
  });

  test('a block that is not closed', () => {
    expect(problemsOf(':::hint', 'Text.', '', 'More text.')).toEqual([
      'lesson.md:1: hint: the block is not closed by a line of as many colons as opened it',
    ]);
  });

  test('a missing id', () => {
    expect(problemsOf(':::run', '```python', 'print(1)', '```', ':::')).toEqual([
      'lesson.md:1: run: id is missing',
    ]);
  });

  test('an id that is used twice', () => {
    expect(problemsOf(...run, '', ...run)).toEqual(['lesson.md:7: run: the id "pool" is used twice']);
  });

  test('an attribute that does not exist, and one with a wrong value', () => {
    expect(problemsOf(':::run{id=pool wokers=2}', '```python', '1', '```', ':::')).toEqual([
      'lesson.md:1: run: unknown attribute wokers',
    ]);
    expect(problemsOf(':::run{id=pool workers=many}', '```python', '1', '```', ':::')).toEqual([
      'lesson.md:1: run: workers must be "cores" or a whole number from 1 to 16',
    ]);
  });

  test('a run without a program, and one with a fence of an unknown name', () => {
    expect(problemsOf(':::run{id=pool}', 'Text.', ':::')).toEqual([
      'lesson.md:1: run: needs exactly one ```python fence, or file=',
    ]);
    expect(problemsOf(':::run{id=pool file=pool.py}', ':::')).toEqual([
      'lesson.md:1: run: there is no file "pool.py" in this folder',
    ]);
    expect(problemsOf(...run.slice(0, -1), '```expected', '1', '```', ':::')).toEqual([
      'lesson.md:1: run: a fence is python, output or solution, not expected',
    ]);
  });

  test('a solution of which nobody knows what it prints', () => {
    expect(problemsOf(...run.slice(0, -1), '```solution', 'print(2)', '```', ':::')).toEqual([
      'lesson.md:1: run: a solution needs an ```output fence: what the finished program prints',
    ]);
  });

  test('a quiz without a correct choice, and one with two', () => {
    const quiz = (...choices: readonly string[]) => [':::quiz{id=q}', 'Which?', '', ...choices, ':::'];
    expect(problemsOf(...quiz('- One. *No.*', '- Two. *No.*'))).toEqual([
      'lesson.md:1: quiz: exactly one choice must be {correct}, here 0 are',
    ]);
    expect(problemsOf(...quiz('- One. *Yes.* {correct}', '- Two. *Yes.* {correct}'))).toEqual([
      'lesson.md:1: quiz: exactly one choice must be {correct}, here 2 are',
    ]);
  });

  test('a choice without an explanation', () => {
    expect(problemsOf(':::predict{id=p}', 'Which?', '', '- One. *Yes.*', '- Two.', ':::')).toEqual([
      'lesson.md:5: predict: the choice has no explanation: end it with *a sentence in italics*',
    ]);
  });

  test('a question without choices', () => {
    expect(problemsOf(':::quiz{id=q}', 'Which?', ':::')).toEqual([
      'lesson.md:1: quiz: needs a question, then a list of two choices or more',
    ]);
  });

  test('a parsons block without an explanation', () => {
    expect(problemsOf(':::parsons{id=o}', 'Order.', '', '```python', 'a', 'b', 'c', '```', ':::')).toEqual([
      'lesson.md:1: parsons: needs a question, then one piece of code, then an explanation',
    ]);
  });

  test('a reference to a run that is not there, in a block and in the text', () => {
    expect(problemsOf(...run, '', '::scale{of=poll}', '', 'It took', '{poll.ms} ms.')).toEqual([
      'lesson.md:7: there is no run block with the id "poll"',
      'lesson.md:10: there is no run block with the id "poll"',
    ]);
  });

  test('an empty block and a figure without a caption', () => {
    expect(problemsOf(':::keypoints', ':::', '', '::figure{name=amdahl}')).toEqual([
      'lesson.md:1: keypoints: the block is empty',
      'lesson.md:4: figure: needs a caption that says in text what it shows',
    ]);
  });

  test('a figure that does not exist', () => {
    expect(problemsOf('Text.', '', ':::figure{name=amdhal}', 'Caption.', ':::')).toEqual([
      `lesson.md:3: figure: name must be one of ${figureNames.join(', ')}`,
    ]);
  });

  test('a setting that the figure does not have, and one with a wrong value', () => {
    expect(problemsOf(':::figure{name=amdahl wokers=8}', 'Caption.', ':::')).toEqual([
      'lesson.md:1: figure: unknown attribute wokers',
    ]);
    expect(problemsOf(':::figure{name=amdahl workers=many}', 'Caption.', ':::')).toEqual([
      'lesson.md:1: figure: workers must be a whole number from 1 to 64',
    ]);
    expect(problemsOf(':::figure{name=strides walk=zigzag}', 'Caption.', ':::')).toEqual([
      'lesson.md:1: figure: walk must be one of rows, columns',
    ]);
  });
});

describe('what Markdown allows and content does not is named with its line', () => {
  test.each([
    ['Text <b>bold</b>.', 'raw HTML is not allowed: use Markdown or a block'],
    ['# Title', 'headings are ## or ###: the title stands in the JSON file'],
    ['![](/a.png)', 'the image "/a.png" needs a text: ![what it shows](/a.png)'],
    ['![A](https://a.org/a.png)', 'the image "https://a.org/a.png" must lie in public/ and begin with /'],
    ['[a](javascript:x)', 'the link "javascript:x" must begin with https://, / (a page of this site) or #'],
    [
      'It took {time} ms.',
      '{time} is no value: write {cores}, {run.ms}, {run.label}, {a.ms/b.ms} or {calibration.startMs}',
    ],
    [
      'It took {calibration.stopMs} ms.',
      '{calibration.stopMs} is no value: write {cores}, {run.ms}, {run.label}, {a.ms/b.ms} or {calibration.startMs}',
    ],
    ['[^1]: Source.', 'footnotes are not supported: put a source into "sources" of lesson.json'],
  ])('%s', (line, reason) => {
    const [first] = problemsOf('Text.', '', line);
    expect(first).toBe(`lesson.md:3: ${reason}`);
  });

  test('a formula that TeX does not know', () => {
    expect(problemsOf('Text.', '', '$\\frca{1}{2}$')).toEqual([
      'lesson.md:3: math: KaTeX parse error: Undefined control sequence: \\frca at position 1: \\̲f̲r̲c̲a̲{1}{2}',
    ]);
  });

  test('comments of the author are left out', () => {
    const { document, problems } = renderMarkdown({ name: 'lesson.md', source: '<!-- to do -->\n\nText.' });
    expect({ problems, children: document.children }).toEqual({
      problems: [],
      children: [{ kind: 'element', tag: 'p', props: {}, children: [{ kind: 'text', value: 'Text.' }] }],
    });
  });
});

test('hints that are no numbered list are refused', () => {
  const { items, problems } = renderNumberedItems({ name: 'hints.md', source: 'First, look.' });
  expect({ items, problems }).toEqual({
    items: [],
    problems: [{ file: 'hints.md', line: 1, reason: 'must be one numbered list: 1. 2. 3.' }],
  });
});
