import { describe, expect, test } from 'vitest';
import { exploreSteps, nextTurn } from '../../../components/charts/launch/explore-steps';
import { type GpuStep, gpuStepKinds } from '../../../lib/protocol/gpu-launch';

const kind = (name: (typeof gpuStepKinds)[number]): number => gpuStepKinds.indexOf(name);

/** Two threads: each reads, waits at a barrier and ends. */
const steps: readonly GpuStep[] = [
  [0, 0, kind('read'), 1, 0, 3, '4.0', { i: '0' }],
  [0, 0, kind('barrier'), 0, 0, 4, '', {}],
  [1, 0, kind('read'), 1, 1, 3, '5.0', { i: '1' }],
  [1, 0, kind('barrier'), 0, 0, 4, '', {}],
  [0, 1, kind('test'), 0, 0, 5, 'True', { width: '2' }],
  [0, 1, kind('end'), 0, 0, 0, '', {}],
  [1, 1, kind('fault'), 0, 0, 6, '', {}],
];

describe('exploring the steps of a thread block', () => {
  test('begins with threads that have not begun', () => {
    expect(exploreSteps(steps, 0, 3)).toEqual({
      now: undefined,
      threads: ['before', 'before', 'before'],
      variables: [],
    });
  });

  test('tells who is at work, who waits and what the variables of the one at work are', () => {
    expect(exploreSteps(steps, 3, 2)).toEqual({
      now: steps[2],
      threads: ['waiting', 'working'],
      variables: [['i', '1']],
    });
    expect(exploreSteps(steps, 5, 2)).toEqual({
      now: steps[4],
      threads: ['working', 'waiting'],
      variables: [
        ['i', '0'],
        ['width', '2'],
      ],
    });
  });

  test('ends with threads that have ended or gone wrong', () => {
    expect(exploreSteps(steps, steps.length, 2).threads).toEqual(['ended', 'fault']);
  });

  test('goes on to the turn of the next thread, and to the end where there is none', () => {
    expect([0, 1, 2, 3, 4, 6, 7].map((done) => nextTurn(steps, done))).toEqual([1, 3, 3, 5, 5, 7, 7]);
  });
});
