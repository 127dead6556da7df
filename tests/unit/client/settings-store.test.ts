import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../lib/client/settings-store';

const DEFAULTS = {
  theme: 'system',
  workers: undefined,
  editorFontSize: 14,
  editor: 'full',
  tabLeaves: false,
};

describe('stored settings', () => {
  test('are taken where they are whole', () => {
    const stored = { theme: 'dark', workers: 4, editorFontSize: 18, editor: 'plain', tabLeaves: true };
    expect(parseSettings(JSON.stringify(stored))).toEqual(stored);
  });

  test.each([undefined, '', '[]', '{"theme": "pink", "workers": 99, "editorFontSize": 3, "editor": 1}'])(
    'that are not (%s) give way to the defaults',
    (text) => {
      expect(parseSettings(text)).toEqual(DEFAULTS);
    },
  );
});
