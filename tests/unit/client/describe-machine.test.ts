import { afterAll, describe, expect, it, vi } from 'vitest';

import { buildReport } from '../../../lib/client/build-report';
import { describeMachine } from '../../../lib/client/describe-machine';
import { readGpuName } from '../../../lib/client/read-gpu-name';
import { parseReport } from '../../../lib/content/schema/parse-report';

const MACHINE = { userAgent: 'Chrome\u202e 140', hardwareConcurrency: 4, deviceMemory: 8 };
const seen = { engine: 'Chrome 140', cores: 4, memoryGigabytes: 8 };

/** A browser whose adapter says this of itself; null where it offers none. */
const stub = (adapter: object | null): void => {
  vi.stubGlobal('navigator', { ...MACHINE, gpu: { requestAdapter: () => Promise.resolve(adapter) } });
};

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the machine in a report', () => {
  it('has its GPU once that was asked for, and never waits for it', async () => {
    stub({ info: { vendor: 'intel', architecture: 'gen-12lp', device: '', description: '' } });
    expect(describeMachine()).toEqual(seen);
    expect(await readGpuName()).toBe('intel gen-12lp');
    expect(describeMachine()).toEqual({ ...seen, gpu: 'intel gen-12lp' });
    stub(null);
    expect(await readGpuName()).toBeNull();
    expect(describeMachine()).toEqual(seen);
  });

  it.each([
    ['says nothing', {}, 'unnamed'],
    ['says a part', { info: { vendor: 'apple' } }, 'apple'],
    ['says more than fits, and what nobody sees', { info: { description: `\u202e${'x'.repeat(300)}` } }, 'x'],
  ])('is one that an instructor reads where the adapter %s', async (_, adapter, begins) => {
    stub(adapter);
    await readGpuName();
    const parts = { learner: 'Ada', build: 'b1', progress: {}, attempts: [] };
    const parsed = parseReport(buildReport({ ...parts, environment: describeMachine() }));
    expect(parsed).toMatchObject({ kind: 'good', content: { environment: seen } });
    expect(describeMachine().gpu?.startsWith(begins)).toBe(true);
  });
});
