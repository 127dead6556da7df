import { expect, test } from 'vitest';

import { carryCaret } from '../../../components/workbench/carry-caret';

const before = 'import os\nx = [1,2]\nprint( x )\n';
const after = 'import os\n\nx = [1, 2]\nprint(x)\n';

test('a caret stays behind the sign that it stood behind, however the blanks change', () => {
  const caret = before.indexOf('2') + 1;
  expect(after.slice(0, carryCaret(before, after, caret))).toBe('import os\n\nx = [1, 2');
});

test('a caret at the beginning stays there, and one past the last sign never leaves the text', () => {
  expect(carryCaret(before, after, 0)).toBe(0);
  expect(carryCaret('x = 1,\n', 'x = 1\n', 7)).toBe('x = 1\n'.length);
});
