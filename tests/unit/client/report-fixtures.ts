import type { ReadableFile } from '../../../lib/client/read-report-file';
import { RegradeMemory } from '../../../lib/client/regrade-memory';
import { ReportDesk } from '../../../lib/client/report-desk';
import { SafeStorage } from '../../../lib/client/safe-storage';
import type { GradeRequest, Verdict } from '../../../lib/protocol/grade';
import { MemoryStorage } from './memory-storage';

export const at = '2026-01-01T00:00:00.000Z';
export const report = (learner: string, code: string, id = 'attempt-1', stars = 3): string =>
  JSON.stringify({
    format: 'forkjoin-report',
    version: 1,
    learner,
    build: 'b',
    at,
    environment: { engine: 'test', cores: 2 },
    challenges: [
      {
        challenge: 'axpy',
        best: { stars, hasPassed: true },
        attempts: [
          {
            id,
            challenge: 'axpy',
            at,
            code,
            kind: 'passed',
            stars,
            workers: 1,
            gradingMs: 1,
            build: 'b',
          },
        ],
      },
    ],
  });

export const file = (name: string, text: string): ReadableFile => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
});

export const earn = (kind: Verdict['kind'], stars: Verdict['stars']): Verdict => ({
  challenge: 'axpy',
  kind,
  stars,
  message: `earned ${kind}`,
  cases: [],
  counters: { processes: 1, tasks: 0, messages: 0, bytes: 0, lockWaits: 0 },
  environment: { engine: 'test', python: '3.13', cores: 2, seed: 1, gradedAt: at },
});

export const newMemory = (): RegradeMemory => {
  const storage = new MemoryStorage();
  return new RegradeMemory(new SafeStorage(() => storage));
};

/** Passes what says so, and breaks down where a program breaks the sandbox. */
export function openDesk() {
  const seeds = new Set<number>();
  const desk = new ReportDesk(
    {
      grade: ({ submission, seed }: GradeRequest) => {
        seeds.add(seed);
        if (submission === 'crash') return Promise.reject(new Error('the page is gone'));
        return Promise.resolve(submission === 'good' ? earn('passed', 3) : earn('wrong-output', 0));
      },
      prepare: () => Promise.resolve(),
      renew: () => undefined,
      stop: () => undefined,
    },
    newMemory(),
  );
  return { desk, seeds };
}

const STATUS: Readonly<Record<string, number>> = { unknown: 404, unreachable: 503 };

/** A site that has every challenge but those that are named after what is wrong with them. */
export const answer = (address: string): Promise<Response> => {
  const slug = address.split('/').at(-1) ?? '';
  return Promise.resolve(Response.json({ slug, spec: { workers: 1 } }, { status: STATUS[slug] ?? 200 }));
};
