import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../../cli/check/check-submission';
import { checksOf } from '../../../cli/check/choose-checks';
import { describeMargins } from '../../../cli/check/describe-margins';
import { loadChallenges } from '../../../cli/find-challenge';
import type { Gate, GradeRequest, Verdict } from '../../../lib/protocol/grade';
import { earn } from '../client/report-fixtures';

const [addUp] = loadChallenges('tests/fixtures/content/valid');
if (addUp === undefined) throw new Error('the fixture is gone');

/** The margins of a fixture's program as the matrix shows them, graded by ratios that the number of workers decides. */
async function marginsOf(
  { submission = 'reference', workers = 2, gate = addUp?.spec.gate },
  grade: (workers: number) => Verdict,
) {
  if (addUp === undefined || gate === undefined) throw new Error('the fixture is gone');
  const challenge = { ...addUp, spec: { ...addUp.spec, workers, gate } };
  const check = checksOf(challenge).find(({ shipped }) => shipped.name === submission);
  if (check === undefined) throw new Error(`there is no ${submission}`);
  const asked: number[] = [];
  const coordinator = {
    grade: (request: GradeRequest) => {
      asked.push(request.workers);
      return Promise.resolve(grade(request.workers));
    },
  };
  const row = await checkSubmission(coordinator, check, { seed: 1, keepsYardstick: true });
  return { asked, shown: describeMargins(row.margins), isRight: row.isRight };
}

const timed = (ratio: number): Verdict => ({
  ...earn(ratio < 5 ? 'too-slow' : 'passed', ratio < 5 ? 1 : 3),
  timing: { against: 'baseline', ratio, interval: [ratio, ratio], pairs: 20, workers: 2, threshold: 5 },
});

describe('the margins of the matrix', () => {
  it('are taken with 2 and 4 workers where several workers meet a speed gate', async () => {
    expect(await marginsOf({}, (workers) => timed(workers === 2 ? 20 : 10))).toEqual({
      asked: [2, 4],
      shown: 'speed 20 (at least 5), margin 4.00; with 4 workers: speed 10 (at least 5), margin 2.00',
      isRight: true,
    });
    const slow = { submission: 'mistakes/loop', workers: 4 };
    expect(await marginsOf(slow, (workers) => timed(workers === 4 ? 1 : 2))).toEqual({
      asked: [4, 2],
      shown: 'speed 1 (at least 5), margin 5.00; with 2 workers: speed 2 (at least 5), margin 2.50',
      isRight: true,
    });
  });

  it('say where one is small, lies on the other side or is missing, which makes no row wrong', async () => {
    expect(await marginsOf({}, (workers) => timed(workers === 2 ? 20 : 6))).toMatchObject({
      shown: 'speed 20 (at least 5), margin 4.00; with 4 workers: speed 6 (at least 5), margin 1.20 (near)',
      isRight: true,
    });
    expect(await marginsOf({}, (workers) => timed(workers === 2 ? 20 : 2))).toMatchObject({
      shown:
        'speed 20 (at least 5), margin 4.00; with 4 workers: speed 2 (at least 5), margin 2.50 (other side)',
      isRight: true,
    });
    const failing = (workers: number): Verdict => (workers === 2 ? timed(6) : earn('error', 0));
    expect(await marginsOf({}, failing)).toMatchObject({
      shown: 'speed 6 (at least 5), margin 1.20 (near); with 4 workers: not measured (error)',
      isRight: true,
    });
  });

  it('are taken once for a program of one worker, and for one that the gate does not separate', async () => {
    expect(await marginsOf({ workers: 1 }, () => timed(20))).toMatchObject({ asked: [1] });
    const starter = await marginsOf({ submission: 'starter' }, () => timed(1));
    expect(starter).toMatchObject({ asked: [2], shown: 'speed 1 (at least 5), margin 5.00' });
  });

  it('tell how much workers overlapped, and doubt what is near', async () => {
    const gate: Gate = { kind: 'overlap', atLeast: 0.6 };
    const overlapping = (overlap: number) => (): Verdict => ({ ...earn('passed', 3), overlap });
    expect(await marginsOf({ gate }, overlapping(0.96))).toMatchObject({
      asked: [2],
      shown: 'overlap 0.96 (at least 0.6), margin 1.60',
    });
    expect(await marginsOf({ gate }, overlapping(0.72))).toMatchObject({
      shown: 'overlap 0.72 (at least 0.6), margin 1.20 (near)',
    });
  });

  it('show counts as they are, and doubt none of them', async () => {
    const gate: Gate = { kind: 'counter', counter: 'tasks', atLeast: 4, atMost: 100 };
    const counters = { processes: 3, tasks: 4, messages: 9, bytes: 99, lockWaits: 0 };
    const verdict = { ...earn('passed', 3), counters };
    expect(await marginsOf({ gate }, () => verdict)).toMatchObject({ shown: 'tasks 4 (at least 4)' });
    const both: Gate = { kind: 'overlap', atLeast: 0.6, count: { counter: 'tasks', atMost: 100 } };
    expect(await marginsOf({ gate: both }, () => ({ ...verdict, overlap: 0.96 }))).toMatchObject({
      asked: [2],
      shown: 'overlap 0.96 (at least 0.6), margin 1.60; tasks 4 (at most 100)',
    });
  });
});
