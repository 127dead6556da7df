import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyPrograms, printedObject, runInPyodide } from './run-python';

const programs = copyPrograms();
let said: Readonly<Record<string, readonly [simulator: string, compiler: string]>>;

beforeAll(async () => {
  said = printedObject(await runInPyodide(programs.folder, 'refused_kernels.py')) as typeof said;
}, 300_000);

afterAll(programs.remove);

test('the simulator refuses what the compiler refuses, in the same words', () => {
  const simulated = Object.entries(said).map(([name, [simulator]]) => [name, simulator]);
  const compiled = Object.entries(said).map(([name, [, compiler]]) => [name, compiler]);
  expect(simulated).toEqual(compiled);
});

test.each([
  ['comprehension', 'cuda.local.array or cuda.shared.array | b = [2 * i for i in range(3)]'],
  ['table', 'use numbers, tuples and arrays | b = {1: 2}'],
  ['caught', 'test with `if` before | try:'],
  ['text', 'a kernel has no text, write numbers into an array | b = f"{a[0]}"'],
  ['inner_function', 'outside of the kernel, with @cuda.jit(device=True) | def twice(x):'],
  ['returned', 'write it into an array | return a[0]'],
  ['new_array', 'use cuda.local.array or cuda.shared.array | b = np.zeros(3)'],
  ['counted', 'write range(...) with a step of -1 | for i in reversed(range(8)):'],
  ['drawn', 'use numba.cuda.random | a[0] = random.random()'],
  ['plain_function', 'give it @cuda.jit(device=True) to call it from a kernel | a[0] = plain(1)'],
  ['warp', 'use shared memory and cuda.syncthreads() | a[0] = cuda.shfl_sync(-1, a[0], 0)'],
  ['whole_grid', 'that is the barrier of the whole grid | cuda.cg.this_grid().sync()'],
  ['shape_of_variable', 'a constant of the module, not a variable | s = cuda.shared.array(a.size, float32)'],
])('%s is refused with what to use instead, and the line', (name, end) => {
  expect(said[name]?.[0].endsWith(end)).toBe(true);
});
