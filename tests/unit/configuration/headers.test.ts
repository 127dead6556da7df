import { expect, test } from 'vitest';
import { cacheControlFor, headersFor } from '../../../script/serving/headers.mjs';

const paths = ['/', '/nothing-here', '/runtime/0a1b/pyodide.asm.wasm', '/workers/0a1b/interpreter.mjs'];

test.each(paths)('%s isolates its page and lets no other origin use it', (path) => {
  expect(headersFor(path)).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
});

test.each([...paths, '/workers/0a1b/coordinator.mjs'])('%s may not evaluate text as JavaScript', (path) => {
  expect(headersFor(path)['Content-Security-Policy']).not.toContain("'unsafe-eval'");
});

test('an interpreter may reach no network', () => {
  expect(headersFor('/workers/0a1b/interpreter.mjs')['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; worker-src 'self'",
  );
});

test('the checker may fetch ruff, from this site alone', () => {
  expect(headersFor('/workers/0a1b/checker.mjs')).toEqual(headersFor('/workers/0a1b/coordinator.mjs'));
});

test('a script beside the workers that nobody thought of gets the strict policy', () => {
  expect(headersFor('/workers/0a1b/new.mjs')).toEqual(headersFor('/workers/0a1b/interpreter.mjs'));
});

test('a page may use its own origin only', () => {
  const policy = headersFor('/')['Content-Security-Policy'] ?? '';
  expect(policy).not.toMatch(/https?:/);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("worker-src 'self'");
});

test('what lies in a folder named after its contents is kept for good, everything else is asked for again', () => {
  const kept = 'public, max-age=31536000, immutable';
  const checked = 'public, max-age=0, must-revalidate';
  expect(
    [
      '/runtime/0a1b/numpy.zip',
      '/monaco/0.57.0/vs/loader.js',
      '/workers/0a1b/python.zip',
      '/editor/0a1b/ruff.wasm',
      '/icon.svg',
      '/runtime/x',
    ].map(cacheControlFor),
  ).toEqual([kept, kept, kept, kept, checked, checked]);
});
