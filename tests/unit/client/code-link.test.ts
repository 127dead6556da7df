import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { codeFragment, codeFromFragment } from '../../../lib/client/code-link';

describe('a link to the playground', () => {
  test('carries any program there and back', () => {
    const code = 'print("π ≈ 3.14")\n'.repeat(40);
    expect(codeFromFragment(codeFragment(code))).toBe(code);
    expect(codeFragment(code)).toMatch(/^#code=[\w-]+$/);
  });

  test('that cannot be read opens nothing', () => {
    expect(['', '#other', '#code=', '#code=!!!', '#code=AAAA'].map(codeFromFragment)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test('that unpacks to more than a program opens nothing', () => {
    const bomb = deflateSync(new Uint8Array(5_000_000));
    const letters = Array.from(bomb, (byte) => String.fromCharCode(byte)).join('');
    const fragment = `#code=${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
    expect(codeFromFragment(fragment)).toBeUndefined();
  });
});
