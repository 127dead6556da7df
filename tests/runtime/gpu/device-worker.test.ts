import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { gpuEnvironment } from './run-python';

interface Found {
  readonly hasTimestamps: boolean;
  readonly [name: string]: unknown;
}

let found: Found | undefined;

beforeAll(async () => {
  const root = process.cwd();
  const outfile = join(root, '.build/gpu/device-programs.mjs');
  await build({
    entryPoints: [join(root, 'tests/runtime/gpu/device-programs.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['webgpu'],
  });
  const options = { env: gpuEnvironment(), encoding: 'utf8', cwd: root } as const;
  const { stdout } = spawnSync(process.execPath, [outfile], options);
  found = stdout.startsWith('{') ? (JSON.parse(stdout) as Found) : undefined;
}, 120_000);

describe('a GPU that goes away', () => {
  const lost =
    'lost: the GPU went away (device was destroyed), with everything stored on it: run the program again';

  test('is told as such to whoever waits for it, and to everything after', ({ skip }) => {
    if (found === undefined) skip('no GPU');
    expect(found?.['lostWhileReading']).toEqual([lost, lost]);
    expect(found?.['lostWhileWaiting']).toEqual([lost, lost]);
  });

  test('is opened again for the next program', ({ skip }) => {
    if (found === undefined) skip('no GPU');
    expect([found?.['afterLoss'], found?.['afterSecondLoss']]).toEqual([[1], [1]]);
  });
});

test('memory that cannot be had is told by name, and the next program works', ({ skip }) => {
  if (found === undefined) skip('no GPU');
  expect(found?.['tooLarge']).toBe('memory: an array of N bytes is too large for this GPU: it takes N');
  expect(found?.['memory']).toBe('memory: the GPU has no room for an array of N bytes');
  expect(found?.['afterFullMemory']).toEqual([1]);
});

test('a missing GPU is told apart from a browser without WebGPU', ({ skip }) => {
  if (found === undefined) skip('no GPU');
  expect(found?.['noWebGpu']).toBe('missing: this browser has no WebGPU');
  expect(found?.['noAdapter']).toBe('missing: WebGPU found no adapter on this machine');
});

describe('launches are timed', () => {
  const times = { launches: 1, hasResolution: true, isRepeatedWhereShort: true, values: [1] };

  test('by timestamps, and events with them', ({ skip }) => {
    if (found?.hasTimestamps !== true) skip('no GPU with timestamps');
    expect(found?.['timedByDevice']).toEqual({ ...times, timedBy: 'timestamps', isElapsed: true });
  });

  test('around the queue where the GPU has no timestamps', ({ skip }) => {
    if (found === undefined) skip('no GPU');
    expect(found?.['timedByWall']).toEqual({ ...times, timedBy: 'wall-clock', isElapsed: false });
  });

  test('again and again where one is too short, on copies of its arrays', ({ skip }) => {
    if (found === undefined) skip('no GPU');
    const repeated = { areMany: true, takesTime: true, left: [0] };
    expect(found?.['repeatedByWall']).toEqual(repeated);
    if (found?.hasTimestamps === true) expect(found['repeatedByDevice']).toEqual(repeated);
  });
});
