import { describe, expect, it } from 'vitest';

import type { BrowserCoordinator } from '../../../cli/browser/connect-page';
import { BrowserSandboxes, type SandboxBrowser } from '../../../cli/browser/sandboxes';
import { regradeReport } from '../../../cli/regrade/regrade-report';
import type { Earned } from '../../../cli/regrade/regrade-log';
import type { ChallengeDefinition } from '../../../lib/content/schema/challenge';
import type { Report } from '../../../lib/content/schema/report';
import type { Verdict } from '../../../lib/protocol/grade';

const at = '2026-01-01T00:00:00.000Z';

const report = (code: string): Report => ({
  format: 'forkjoin-report',
  version: 1,
  learner: 'Ada',
  build: 'b',
  at,
  environment: { engine: 'test', cores: 2 },
  challenges: [
    {
      challenge: 'axpy',
      best: { stars: 3, hasPassed: true },
      attempts: [
        {
          id: 'attempt-1',
          challenge: 'axpy',
          at,
          code,
          kind: 'passed',
          stars: 3,
          workers: 1,
          gradingMs: 1,
          build: 'b',
        },
      ],
    },
  ],
});

const PASSED: Earned = { kind: 'passed', stars: 3, message: 'Passed.' };

/** Of a challenge, only what grading again looks at. */
const challenges = new Map([
  ['axpy', { spec: { slug: 'axpy', workers: 1, packages: ['numpy'] } } as unknown as ChallengeDefinition],
]);

/** What may go wrong in the n-th browser, counted from 0. */
interface Faults {
  readonly launch?: (browser: number) => boolean;
  readonly connect?: (browser: number) => boolean;
  readonly prepare?: (browser: number) => boolean;
  /** The browser ends in the middle of a grading. */
  readonly dies?: (browser: number) => boolean;
}

/** A machine with its faults; a program `crash` takes its tab with it, every other one passes. */
function openMachine(faults: Faults) {
  let launched = 0;
  const graded: number[] = [];
  const fail = (what: string): Promise<never> => Promise.reject(new Error(`${what}\nand a log`));
  const launch = (): Promise<SandboxBrowser> => {
    const number = launched++;
    if (faults.launch?.(number) === true) return fail('no browser');
    let isConnected = true;
    const coordinator: BrowserCoordinator = {
      prepare: () => (faults.prepare?.(number) === true ? fail('no Python') : Promise.resolve()),
      grade: ({ submission }) => {
        graded.push(number);
        if (faults.dies?.(number) === true) isConnected = false;
        if (!isConnected) return fail('browser has been closed');
        return submission === 'crash' ? fail('page crashed') : Promise.resolve(PASSED as Verdict);
      },
      run: () => fail('not asked'),
      stop: () => Promise.resolve(),
    };
    return Promise.resolve({
      isConnected: () => isConnected,
      newProfile: () =>
        isConnected
          ? Promise.resolve({
              connect: () => (faults.connect?.(number) === true ? fail('404') : Promise.resolve(coordinator)),
              close: () => Promise.resolve(),
            })
          : fail('browser has been closed'),
      close: () => Promise.resolve(),
    });
  };
  const logged: Earned[] = [];
  const regrade = async (code: string) => {
    const known = {
      find: () => undefined,
      add: (_attempt: string, _spec: unknown, earned: Earned) => logged.push(earned),
    };
    const file = { kind: 'good', name: 'ada.json', hash: code, report: report(code) } as const;
    const [row] = await regradeReport(file, challenges, sandboxes, known);
    return row?.agreement;
  };
  const sandboxes = new BrowserSandboxes(launch);
  return { regrade, sandboxes, logged, graded, launchedCount: () => launched };
}

const REFUSED: Earned = { kind: 'refused', stars: 0, message: 'The sandbox broke down twice: page crashed' };

describe('a report that is graded again', () => {
  it('is judged by a browser that is launched anew when the first one dies', async () => {
    const { regrade, logged, graded, launchedCount } = openMachine({ dies: (number) => number === 0 });
    expect(await regrade('good')).toBe('agrees');
    expect(await regrade('also good')).toBe('agrees');
    expect(logged).toEqual([PASSED, PASSED]);
    expect({ graded, launched: launchedCount() }).toEqual({ graded: [0, 1, 1], launched: 2 });
  });

  it('whose program takes its tab with it twice has not earned what it claims', async () => {
    const { regrade, logged, graded, launchedCount } = openMachine({});
    expect(await regrade('crash')).toBe('not-earned');
    expect(logged).toEqual([REFUSED]);
    expect(await regrade('good')).toBe('agrees');
    expect({ graded, launched: launchedCount() }).toEqual({ graded: [0, 0, 0], launched: 1 });
  });

  it.each<[string, Faults, string]>([
    ['no browser starts', { launch: () => true }, 'the sandbox could not be set up: no browser'],
    ['its page is missing', { connect: () => true }, 'the sandbox could not be set up: 404'],
    ['Python does not start', { prepare: () => true }, 'the sandbox could not be set up: no Python'],
    ['the browser dies each time', { dies: () => true }, 'the browser ended: browser has been closed'],
  ])('is neither judged nor logged where %s', async (_, faults, reason) => {
    const { regrade, logged } = openMachine(faults);
    await expect(regrade('crash')).rejects.toThrow(
      `grading ended before axpy of ada.json was judged, because ${reason}; the same command goes on where this one ended`,
    );
    expect(logged).toEqual([]);
  });

  it('survives a set-up that fails once', async () => {
    const { regrade, logged } = openMachine({ launch: (number) => number === 0 });
    expect(await regrade('good')).toBe('agrees');
    expect(logged).toEqual([PASSED]);
  });

  it('starts no browser any more once another one has given up', async () => {
    const { regrade, sandboxes, launchedCount } = openMachine({});
    await sandboxes.close();
    await expect(regrade('good')).rejects.toThrow('it was closed');
    expect(launchedCount()).toBe(0);
  });
});
