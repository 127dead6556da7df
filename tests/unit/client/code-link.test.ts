import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { codeFragment, fitsInLink, readCodeFragment } from '../../../lib/client/code-link';

const PROGRAM = 'print("π ≈ 3.14")\n'.repeat(40);

/** A link as a stranger may write it. */
function fragmentOf(bytes: Uint8Array): string {
  const letters = Array.from(deflateSync(bytes), (byte) => String.fromCharCode(byte)).join('');
  return `#code=${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

describe('a link to the playground', () => {
  test.each([PROGRAM, '', 'x = 1', '#'.repeat(200_000)])('carries any program there and back', (code) => {
    const fragment = codeFragment(code);
    expect(fitsInLink(code)).toBe(true);
    expect(readCodeFragment(fragment)).toEqual({ kind: 'code', code });
    expect(fragment).toMatch(/^#code=[\w-]+$/);
  });

  test('that would carry more than is opened is known beforehand', () => {
    const long = ['#'.repeat(200_001), 'π'.repeat(100_001)];
    expect(long.map(fitsInLink)).toEqual([false, false]);
    expect(long.map((code) => readCodeFragment(codeFragment(code)).kind)).toEqual([
      'unreadable',
      'unreadable',
    ]);
  });

  test('that is none opens nothing', () => {
    expect(['', '#other', '#code'].map(readCodeFragment)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'none' })),
    );
  });

  test('that cannot be read says so', () => {
    expect(['#code=', '#code=!!!', '#code=AAAA'].map(readCodeFragment)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'unreadable' })),
    );
  });

  test('that is cut off anywhere says so, and never opens half a program', () => {
    const random = Array.from({ length: 60 }, (_, k) => `x${String(k)} = ${String(Math.sin(k))}`).join('\n');
    for (const code of [PROGRAM, 'x = 1', random]) {
      const whole = codeFragment(code);
      const cuts = Array.from({ length: whole.length - '#code='.length }, (_, k) => whole.slice(0, -k - 1));
      expect(cuts.filter((cut) => readCodeFragment(cut).kind !== 'unreadable')).toEqual([]);
    }
  });

  test('that unpacks to more than a program opens nothing', () => {
    expect(readCodeFragment(fragmentOf(new Uint8Array(5_000_000)))).toEqual({ kind: 'unreadable' });
  });
});
