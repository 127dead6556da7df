import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyPrograms, printedObject, runInPyodide } from './run-python';

type Outcome = readonly [type: string, message: string, line: string];

interface Found {
  readonly noGpu?: string;
  readonly [name: string]: unknown;
}

const programs = copyPrograms();
let found: Found;

beforeAll(async () => {
  found = printedObject(await runInPyodide(programs.folder, 'gpu_programs.py')) as Found;
}, 300_000);

afterAll(programs.remove);

describe('what goes wrong on the GPU is told by name, with the line', () => {
  test.for([
    ['endless_loop', 'KernelTimeoutError', 'while a[0] == 0:'],
    ['out_of_bounds_in_debug_mode', 'OutOfBoundsError', 'a[cuda.grid(1)] = 1'],
    ['divergent_barrier', 'DivergenceError', 'for _ in range(t):'],
    ['unknown_function', 'UnsupportedError', 'print(a[0])'],
    ['too_large_a_block', 'LaunchError', ''],
    ['too_large_a_grid', 'LaunchError', ''],
    ['too_much_shared_memory', 'LaunchError', ''],
    ['too_large_an_array', 'DeviceMemoryError', ''],
    ['large_integers_are_refused', 'OverflowError', ''],
  ] as const)('%s raises %s', ([name, type, line], { skip }) => {
    if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
    const [gotType, , gotLine] = found[name] as Outcome;
    expect([gotType, gotLine]).toEqual([type, line]);
  });
});

test('the device works on after every failure, and after hundreds of arrays were let go', ({ skip }) => {
  if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
  expect(found['works_after_all_that']).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(found['many_arrays_come_and_go']).toBe(0);
});

test('a grid wider than WebGPU takes is folded', ({ skip }) => {
  if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
  expect(found['wide_grid']).toBe(true);
});

test('copies and kernels are timed apart', ({ skip }) => {
  if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
  const names = ['copyInMs', 'copyOutMs', 'kernelMs', 'lastLaunch', 'launches', 'resolutionMs', 'timedBy'];
  expect(found['copies_and_kernels_are_timed_apart']).toEqual([names, true]);
});

test('events tell the time between them, and change nothing', ({ skip }) => {
  if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
  expect(found['events_of_a_short_kernel']).toEqual([true, true]);
});

test('a missing adapter is told by name', ({ skip }) => {
  if (found.noGpu !== undefined) skip(`no GPU: ${found.noGpu}`);
  const why = 'WebGPU found no adapter on this machine';
  expect(found['missing_adapter']).toEqual([false, why, 'CudaSupportError']);
});
