import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openContentFolder } from '../../../lib/content/content-folder';
import { renderMarkdown } from '../../../lib/content/markdown/render-markdown';
import { contentFixtures } from './overlay-fixture';

const root = join(contentFixtures, 'golden-lesson');

test('a lesson with every block becomes the stored tree', async () => {
  const folder = openContentFolder(root, root);
  const { document, problems } = renderMarkdown({
    name: 'lesson.md',
    source: folder.read('lesson.md') ?? '',
    readSibling: (name) => folder.read(name),
  });
  expect(problems).toEqual([]);
  await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(join(root, 'expected.json'));
});
