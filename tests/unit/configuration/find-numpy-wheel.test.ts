import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNumpyWheel } from '../../../script/setup/find-numpy-wheel.mjs';
import { sha256 } from '../../../script/setup/hash.mjs';

const good = new TextEncoder().encode('a wheel');
const wheel = { source: 'cdn', file: 'numpy.whl', sha256: sha256(good) };

const server = createServer((request, response) => {
  if (request.url === '/good/numpy.whl') response.end(good);
  else if (request.url === '/wrong/numpy.whl') response.end('something else');
  else response.writeHead(404).end();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'forkjoin-wheel-'));

async function message(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

test('a wheel in the named folder is used, and nothing is fetched', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'numpy.whl'), good);
  const found = await findNumpyWheel([wheel], 'http://unreachable.invalid/', {
    folder,
    cache: emptyFolder(),
  });
  expect(new TextDecoder().decode(found)).toBe('a wheel');
});

test('a fetched wheel is kept, and the next set-up needs no network', async () => {
  const cache = emptyFolder();
  await findNumpyWheel([wheel], `${origin}/good/`, { folder: undefined, cache });
  expect(readFileSync(join(cache, 'numpy.whl'), 'utf8')).toBe('a wheel');
  const again = await findNumpyWheel([wheel], 'http://unreachable.invalid/', { folder: undefined, cache });
  expect(new TextDecoder().decode(again)).toBe('a wheel');
});

test('a file in the named folder with other contents is refused, with both hashes and what to do', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'numpy.whl'), 'something else');
  expect(await message(findNumpyWheel([wheel], `${origin}/good/`, { folder, cache: emptyFolder() }))).toBe(
    [
      'NumPy for the browser was not found. Wanted: numpy.whl.',
      `  - ${join(folder, 'numpy.whl')}: wrong contents (SHA-256 ${sha256('something else')}, expected ${wheel.sha256})`,
      `What to do: get one of these files on a machine that can reach ${origin}/good/, put it in a folder, ` +
        'and run this again with FORKJOIN_WHEELS naming that folder.',
    ].join('\n'),
  );
});

test('what was fetched with other contents is neither used nor kept, and every source tried is named', async () => {
  const cache = emptyFolder();
  const text = await message(
    findNumpyWheel([wheel, { ...wheel, file: 'other.whl' }], `${origin}/wrong/`, {
      folder: undefined,
      cache,
    }),
  );
  expect(text).toContain(`${origin}/wrong/numpy.whl: wrong contents`);
  expect(text).toContain(`${origin}/wrong/other.whl: HTTP status 404`);
  expect(() => readFileSync(join(cache, 'numpy.whl'))).toThrow('ENOENT');
});
