import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyPrograms, printedObject, runInPyodide } from './run-python';

const names = [
  'saxpy',
  'stencil',
  'guarded-reduction',
  'guard-around-a-barrier',
  'return-before-a-barrier',
  'tiled-product',
  'histogram',
  'python-division',
  'steps-of-every-sign',
  'endless',
  'break-and-continue',
  'device-functions',
  'conditional-expressions',
  'local-and-constant-memory',
  'same-buffer-twice',
  'votes',
  'random-numbers',
  'small-integers',
  'functions-of-math',
  'views',
  'bounds-checked',
];

const programs = copyPrograms();
let texts: Readonly<Record<string, string>>;

beforeAll(async () => {
  texts = printedObject(await runInPyodide(programs.folder, 'golden_wgsl.py')) as Readonly<
    Record<string, string>
  >;
}, 300_000);

afterAll(programs.remove);

test('the program prints the kernels that are kept', () => {
  expect(Object.keys(texts)).toEqual(names);
});

test.each(names)('%s becomes the WGSL that was reviewed', async (name) => {
  await expect(texts[name]).toMatchFileSnapshot(`golden/${name}.wgsl`);
});
