import { describe, expect, it } from 'vitest';

import { measureGate, referenceRow, sayGateHere } from '../../../components/instructor/measured-gate';
import type { CheckedRow } from '../../../lib/client/check-run';
import type { Gate, Verdict } from '../../../lib/protocol/grade';
import { earn } from '../client/report-fixtures';
import { NO_COUNTS, timingOf } from '../gate-fixtures';

function row(gate: Gate | undefined, verdict: Verdict, submission = 'mistakes/slow'): CheckedRow {
  return {
    kind: 'checked',
    challenge: 'axpy',
    submission,
    expected: 'too-slow',
    isRight: true,
    verdict,
    gate,
    ms: 1,
  };
}

const reads = (own: number, reference: number): Pick<Verdict, 'gpu'> => ({
  gpu: { counters: { ...NO_COUNTS, globalReads: own }, reference: { ...NO_COUNTS, globalReads: reference } },
});

const timing = (ratio: number, pairs?: number) => timingOf(ratio, 1.5, pairs);

describe('what a check measured of a gate', () => {
  const gate: Gate = { kind: 'counter', counter: 'globalReads', atLeast: 8, atMostTimesReference: 1.5 };

  it('is the count of a submission, beside that of the reference and the bounds that follow from it', () => {
    const slow = row(gate, { ...earn('too-slow', 1), ...reads(4096, 513) });
    expect(measureGate(slow, undefined)).toEqual([
      { own: '4,096 reads of global memory', beside: ['reference 513', 'gate at least 8 and at most 769'] },
    ]);
  });

  it('does not name the reference beside itself', () => {
    const reference = row(gate, { ...earn('passed', 3), ...reads(513, 513) }, 'reference');
    expect(measureGate(reference, reference)).toEqual([
      { own: '513 reads of global memory', beside: ['gate at least 8 and at most 769'] },
    ]);
    expect(sayGateHere(reference)).toBe(
      'On this machine the reference comes to 513 reads of global memory: the gate asks for at least 8 and at most 769.',
    );
  });

  it('is nothing where an output was wrong: counts end with the case that failed', () => {
    const wrong = row(gate, { ...earn('wrong-output', 0), ...reads(7, 513) });
    expect(measureGate(wrong, undefined)).toEqual([]);
  });

  it('is a count of the run, where the gate asks for one', () => {
    const tasks: Gate = { kind: 'counter', counter: 'tasks', atMost: 40 };
    expect(measureGate(row(tasks, earn('not-parallel', 1)), undefined)).toEqual([
      { own: '0 tasks', beside: ['gate at most 40'] },
    ]);
  });

  it('is the share of the work done together', () => {
    const shared: Gate = { kind: 'overlap', atLeast: 0.6 };
    const rows = [
      row(shared, { ...earn('passed', 3), overlap: 0.934 }, 'reference'),
      row(shared, { ...earn('not-parallel', 1), overlap: 0.08 }),
    ] as const;
    expect(measureGate(rows[1], referenceRow(rows, 'axpy'))).toEqual([
      { own: '8 % together', beside: ['reference 93 %', 'gate 60 %', '7.50 × away from the gate'] },
    ]);
    expect(sayGateHere(rows[0])).toContain('busy together for 93 % of the work');
  });

  it('is a share and a count, where sharing may not cost too much', () => {
    const cheap: Gate = {
      kind: 'overlap',
      atLeast: 0.6,
      count: { counter: 'tasks', atMostTimesReference: 20 },
    };
    const counters = { processes: 2, tasks: 4, messages: 0, bytes: 0, lockWaits: 0 };
    const reference = row(
      cheap,
      { ...earn('passed', 3), overlap: 0.9, counters, referenceCounters: counters },
      'reference',
    );
    expect(measureGate(reference, reference)).toEqual([
      { own: '90 % together', beside: ['gate 60 %', '1.50 × away from the gate'] },
      { own: '4 tasks', beside: ['gate at most 80'] },
    ]);
    expect(sayGateHere(reference)).toBe(
      'On this machine the reference kept its workers busy together for 90 % of the work. On this machine the reference comes to 4 tasks: the gate asks for at most 80.',
    );
  });

  it('is the ratio of times, and how far it lies from a speed gate', () => {
    const fast: Gate = { kind: 'speed', against: 'baseline', atLeast: 1.5 };
    const rows = [
      row(fast, { ...earn('passed', 3), timing: timing(5.2) }, 'reference'),
      row(fast, { ...earn('too-slow', 1), timing: timing(1.2) }),
    ] as const;
    expect(measureGate(rows[1], referenceRow(rows, 'axpy'))).toEqual([
      { own: '1.20 × the baseline', beside: ['reference 5.20 ×', 'only 1.25 × away from the gate'] },
    ]);
    const untimed = { ...earn('too-close-to-tell', 1), timing: timing(1, 0) };
    expect(measureGate(row(fast, untimed), rows[0])).toEqual([]);
  });

  it('is the time beside the reference, where there is no gate', () => {
    const verdict = { ...earn('passed', 3), referenceTiming: timing(0.98) };
    expect(measureGate(row(undefined, verdict), undefined)).toEqual([
      { own: '0.98 × the reference', beside: [] },
    ]);
    expect(sayGateHere(row(undefined, verdict))).toBe('');
  });
});
