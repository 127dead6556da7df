import { describe, expect, test } from 'vitest';
import { type TextEdit, breakLine, indent, outdent } from '../../../components/ui/edit-text';

/** A text with its selection written as `[` and `]`, or `|` for a caret. */
function at(text: string): TextEdit {
  const start = text.search(/[[|]/);
  const end = text.includes(']') ? text.indexOf(']') - 1 : start;
  return { text: text.replace(/[[\]|]/g, ''), start, end };
}

describe('Tab', () => {
  test('goes to the next multiple of four columns', () => {
    expect(indent(at('a|b'))).toEqual(at('a   |b'));
    expect(indent(at('x\n|'))).toEqual(at('x\n    |'));
  });

  test('indents every selected line', () => {
    expect(indent(at('a[b\nc]d'))).toEqual(at('    a[b\n    c]d'));
  });
});

describe('Shift+Tab', () => {
  test('takes up to four leading spaces', () => {
    expect(outdent(at('    x|y'))).toEqual(at('x|y'));
    expect(outdent(at('  x|y'))).toEqual(at('x|y'));
    expect(outdent(at('|    x'))).toEqual(at('|x'));
    expect(outdent(at('x|'))).toEqual(at('x|'));
  });

  test('does so on every selected line', () => {
    expect(outdent(at('    a[b\n    c]d'))).toEqual(at('a[b\nc]d'));
  });
});

describe('Enter', () => {
  test('keeps the depth, and goes one step deeper after a colon', () => {
    expect(breakLine(at('    a|'))).toEqual(at('    a\n    |'));
    expect(breakLine(at('def f():|'))).toEqual(at('def f():\n    |'));
  });
});
