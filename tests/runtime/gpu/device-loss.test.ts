import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { copyPrograms, printedObject, runInPyodide } from './run-python';

const programs = copyPrograms();
afterAll(programs.remove);

test('a program whose GPU goes away is told so in one sentence, and the next process has a GPU again', async ({
  skip,
}) => {
  const fault = pathToFileURL(join(import.meta.dirname, 'lose-first-device.mjs')).href;
  const result = await runInPyodide(programs.folder, 'lost_device.py', [], {
    NODE_OPTIONS: `--import=${fault}`,
  });
  const found = printedObject(result) as { readonly noGpu?: string };
  if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
  expect(found).toEqual({
    first: [
      'DeviceLostError',
      expect.stringMatching(
        /^the GPU went away \([^()\n]+\), with everything stored on it: run the program again$/,
      ),
    ],
    second: [4, 4, 4],
  });
});
