import { expect, test } from 'vitest';
import type { GradeRequest } from '../../../lib/protocol/grade';
import type { ProgramServer } from '../../../workers/coordinator/grading/program-server';
import { startRunners } from '../../../workers/coordinator/grading/start-runners';

const message = 'there is no GPU here';
const noGpu = { kind: 'failed', failure: { type: 'CudaSupportError', message } };
const fine = { kind: 'values', values: [] };

const start = (whose: string): ReturnType<typeof startRunners> => {
  const spec = { gpu: { simulate: true }, timeoutMs: 1000, sources: { reference: 'reference' } };
  const request = { spec, submission: 'submission' } as unknown as GradeRequest;
  return startRunners(request, (source) => {
    const call = () => Promise.resolve(source === whose ? noGpu : fine);
    return { call } as unknown as ProgramServer;
  });
};

test('a machine has no GPU where the reference finds none', async () => {
  expect(await start('reference')).toBe(message);
});

test('a submission that says there is no GPU is timed all the same', async () => {
  expect(await start('submission')).toMatchObject({ submission: { program: 'submission' } });
});
