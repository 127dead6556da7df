import { describe, expect, it } from 'vitest';
import { decideVerdict, type GradingFacts } from '../../../lib/grading/decide-verdict';
import type { TimingDecision } from '../../../lib/grading/judge-timing';
import type { Gate, TimingResult } from '../../../lib/protocol/grade';

const counters = { processes: 1, tasks: 8, messages: 16, bytes: 4_000, lockWaits: 0 };
const environment = { engine: 'test', python: '3.13', cores: 2, seed: 1, gradedAt: '2026-01-01T00:00:00Z' };
const right = { name: 'odd size', kind: 'passed', message: '' } as const;
const facts: GradingFacts = { challenge: 'axpy', cases: [right], counters, environment };
const speed: Gate = { kind: 'speed', against: 'baseline', atLeast: 20 };
const few = { counter: 'tasks', atMost: 7 } as const;
const both: Gate = { kind: 'overlap', atLeast: 0.5, count: { counter: 'tasks', atMost: 8 } };

const timing = (against: TimingResult['against'], ratio: number): TimingResult => ({
  against,
  ratio,
  interval: [ratio * 0.9, ratio * 1.1],
  pairs: 15,
  workers: 1,
  threshold: 20,
});
const decision = (kind: TimingDecision['kind'], ratio: number): TimingDecision => ({
  kind,
  timing: timing('baseline', ratio),
});
const earned = (more: Partial<GradingFacts>): string => {
  const { kind, stars } = decideVerdict({ ...facts, ...more });
  return `${kind} ${stars}`;
};

const gpuCounts = {
  launches: 3,
  globalReads: 140,
  globalWrites: 140,
  globalTransactions: 38,
  sharedReads: 0,
  sharedWrites: 0,
  bankConflicts: 0,
  divergentWarps: 0,
  atomics: 0,
  bytesToDevice: 560,
  bytesToHost: 560,
};

describe('decideVerdict for kernels and several workers', () => {
  const reads: Gate = { kind: 'counter', counter: 'globalReads', atMostTimesReference: 1.5 };
  const gpu = { counters: gpuCounts, reference: gpuCounts };

  it.each<[string, Partial<GradingFacts>, string]>([
    ['as many reads as the reference', { gpu, gate: reads }, 'passed 2'],
    [
      'as many as it may',
      { gpu: { ...gpu, counters: { ...gpuCounts, globalReads: 210 } }, gate: reads },
      'passed 2',
    ],
    [
      'too many',
      { gpu: { ...gpu, counters: { ...gpuCounts, globalReads: 211 } }, gate: reads },
      'too-slow 1',
    ],
    [
      'a kernel for show that touches next to nothing',
      { gpu: { ...gpu, counters: { ...gpuCounts, globalReads: 0, globalWrites: 30 } }, gate: reads },
      'not-parallel 1',
    ],
    [
      'a kernel that adds up by atomic operations what the reference writes',
      { gpu: { ...gpu, counters: { ...gpuCounts, globalReads: 0, globalWrites: 0, atomics: 140 } } },
      'passed 1',
    ],
    ['no kernel', { gpu: { ...gpu, counters: { ...gpuCounts, launches: 0 } } }, 'not-parallel 1'],
    [
      'as many tasks as the reference',
      {
        gate: { kind: 'counter', counter: 'tasks', atMostTimesReference: 2 },
        referenceCounters: { ...counters, tasks: 4 },
      },
      'passed 2',
    ],
  ])('%s', (_, more, wanted) => {
    expect(earned(more)).toBe(wanted);
  });

  it('says why no time was taken', () => {
    const { message } = decideVerdict({ ...facts, gpu: { ...gpu, untimed: 'there is no GPU here' } });
    expect(message).toBe('Passed: all outputs are right; speed was not graded: there is no GPU here.');
  });

  it('tells what the machine can give at most, where that is less than the challenge uses', () => {
    const { message } = decideVerdict({ ...facts, expected: { workers: 4, atMost: 2 } });
    expect(message).toBe(
      'Passed: all outputs are right. On this machine 4 workers can be expected to be 2 x as fast as one at most, as calibration measured.',
    );
    expect(decideVerdict({ ...facts, expected: { workers: 2, atMost: 2 } }).message).toBe(
      'Passed: all outputs are right.',
    );
  });

  it('passes a note of a passed case on', () => {
    const { message } = decideVerdict({ ...facts, cases: [{ ...right, note: 'It shares memory.' }] });
    expect(message).toBe('Passed: all outputs are right. In the case "odd size": It shares memory.');
  });
});

describe('decideVerdict', () => {
  it.each<[string, Partial<GradingFacts>, string]>([
    ['right, no gate', {}, 'passed 1'],
    ['right, no gate, as fast as the reference', { referenceTiming: timing('reference', 0.9) }, 'passed 3'],
    ['right, no gate, slower', { referenceTiming: timing('reference', 0.5) }, 'passed 1'],
    ['gate reached', { gate: speed, gateTiming: decision('above', 40) }, 'passed 2'],
    [
      'gate reached, near the reference',
      { gate: speed, gateTiming: decision('above', 40), referenceTiming: timing('reference', 1 / 1.5) },
      'passed 3',
    ],
    [
      'gate reached, far from the reference',
      { gate: speed, gateTiming: decision('above', 40), referenceTiming: timing('reference', 0.6) },
      'passed 2',
    ],
    ['under the gate', { gate: speed, gateTiming: decision('below', 5) }, 'too-slow 1'],
    [
      'near the gate, however near the reference',
      { gate: speed, gateTiming: decision('undecided', 20), referenceTiming: timing('reference', 1) },
      'too-close-to-tell 1',
    ],
    ['not measured', { gate: speed }, 'too-close-to-tell 1'],
    ['overlap reached', { gate: { kind: 'overlap', atLeast: 0.5 }, overlap: 0.5 }, 'passed 2'],
    ['serial', { gate: { kind: 'overlap', atLeast: 0.5 }, overlap: 0 }, 'not-parallel 1'],
    ['no overlap seen', { gate: { kind: 'overlap', atLeast: 0.5 } }, 'not-parallel 1'],
    ['overlap and count reached', { gate: both, overlap: 0.6 }, 'passed 2'],
    [
      'overlap reached, but with too many tasks',
      { gate: { ...both, count: few }, overlap: 0.6 },
      'too-slow 1',
    ],
    ['few tasks, which share nothing', { gate: both, overlap: 0.2 }, 'not-parallel 1'],
    ['too few tasks', { gate: { kind: 'counter', counter: 'tasks', atLeast: 9 } }, 'not-parallel 1'],
    ['too many tasks', { gate: { kind: 'counter', counter: 'tasks', atMost: 7 } }, 'too-slow 1'],
    [
      'tasks within bounds',
      { gate: { kind: 'counter', counter: 'tasks', atLeast: 8, atMost: 8 } },
      'passed 2',
    ],
    [
      'mostly the main program alone',
      { gate: { kind: 'overlap', atLeast: 0.5 }, overlap: 1, loneWork: 0.8 },
      'not-parallel 1',
    ],
    [
      'the main program alone for a part',
      { gate: { kind: 'overlap', atLeast: 0.5 }, overlap: 0.6, loneWork: 0.5 },
      'passed 2',
    ],
    ['stopped', { isInterrupted: true }, 'interrupted 0'],
    [
      'stopped in a call, which looks like a failed one',
      { isInterrupted: true, cases: [right, { name: 'timed', kind: 'error', message: 'stopped' }] },
      'interrupted 0',
    ],
    ['no case', { cases: [] }, 'error 0'],
  ])('%s', (_, more, verdict) => {
    expect(earned(more)).toBe(verdict);
  });

  it.each([
    'wrong-output',
    'error',
    'timeout',
    'deadlock',
    'race',
    'memory',
    'output-limit',
    'refused',
  ] as const)('the first failing case decides, whatever the speed: %s', (kind) => {
    const cases = [
      right,
      { name: 'a', kind, message: '' },
      { name: 'b', kind: 'error', message: '' } as const,
    ];
    expect(earned({ cases, gate: speed, gateTiming: decision('above', 90) })).toBe(`${kind} 0`);
  });

  it('refuses a speed that memory does not allow, unless the reference has it too', () => {
    const programs = (submissionMs: number, referenceMs: number) => [
      { program: 'submission', medianMs: submissionMs, samplesMs: [submissionMs] } as const,
      { program: 'reference', medianMs: referenceMs, samplesMs: [referenceMs] } as const,
    ];
    const speedLimit = { inputBytes: 8_000_000, bytesPerMs: 8_000_000 };
    expect(earned({ speedLimit, programs: programs(0.1, 2) })).toBe('refused 0');
    expect(earned({ speedLimit, programs: programs(0.3, 2) })).toBe('passed 1');
    expect(earned({ speedLimit, programs: programs(0.1, 0.1) })).toBe('passed 1');
  });

  it('gives the whole verdict, with what was measured and why', () => {
    const gateTiming = decision('below', 5);
    expect(decideVerdict({ ...facts, gate: speed, gateTiming })).toEqual({
      challenge: 'axpy',
      kind: 'too-slow',
      stars: 1,
      message:
        'The outputs are right, but it is too slow: 5 x as fast as the baseline (4.5 to 5.5), where 20 x is needed.',
      cases: [right],
      timing: gateTiming.timing,
      counters,
      environment,
    });
  });

  it('names the case and what was wrong with it', () => {
    const wrong = { name: 'odd size', kind: 'wrong-output', message: 'Expected 1.5, got 1.7.' } as const;
    expect(decideVerdict({ ...facts, cases: [wrong] }).message).toBe(
      'In the case "odd size": Expected 1.5, got 1.7.',
    );
  });
});

describe('decideVerdict for a speed gate on several workers', () => {
  const fast = { gate: speed, gateTiming: decision('above', 30) } as const;
  const idle = { processes: 0, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 };

  it('takes a fast program that gave no process anything to do for what it is', () => {
    expect(earned({ ...fast, workers: 2, counters: idle })).toBe('not-parallel 1');
  });
  it('asks for no process where the challenge has one worker', () => {
    expect(earned({ ...fast, workers: 1, counters: idle })).toBe('passed 2');
  });
  it('takes processes for work that was shared', () => {
    expect(earned({ ...fast, workers: 2, counters: { ...idle, processes: 2 } })).toBe('passed 2');
  });
  it.each(['tasks', 'messages'] as const)('takes %s without a process for forged', (forged) => {
    expect(earned({ ...fast, workers: 2, counters: { ...idle, [forged]: 2 } })).toBe('not-parallel 1');
  });
  it('takes a pool that was started before the call for shared work', () => {
    expect(earned({ ...fast, workers: 2, counters: { ...idle, tasks: 4 }, children: 2 })).toBe('passed 2');
  });
  it('believes what the coordinator saw, not what the counters say', () => {
    expect(earned({ ...fast, workers: 2, counters: { ...idle, processes: 2 }, children: 0 })).toBe(
      'not-parallel 1',
    );
  });
});
