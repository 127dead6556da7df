import { expect, test } from '@playwright/test';
import { hasTurn } from '../turns';
import { type HostileSite, openHostileSite } from './hostile-site';
import { type HostileProgram, groups, readPrograms } from './read-programs';
import { specs } from './read-specs';

const SEED = 7;
/** All of them take about as long as everything else together. FORKJOIN_HOSTILE=all runs every program. */
const TURNS = 4;

let site: HostileSite;
test.beforeAll(async ({ browser }) => {
  site = await openHostileSite(browser);
});
test.afterAll(() => site.close());

for (const group of groups) {
  test.describe(group, () => {
    const programs = readPrograms(group).filter((_, index) => hasTurn(index, TURNS, 'FORKJOIN_HOSTILE'));
    for (const program of programs) {
      test(titleOf(program), async () => {
        const { kind, stdout, detail } = await attempt(program);
        expect(program.must, detail).toContain(kind);
        if (program.prints !== undefined) expect(stdout.trim(), detail).toBe(program.prints);
        expect(site.strayRequests).toEqual([]);
        expect(site.troubles).toEqual([]);
        expect(await runNormalProgram()).toEqual({ kind: 'finished', stdout: '[1, 4, 9]\n' });
      });
    }
  });
}

function titleOf({ name, tries, concedes }: HostileProgram): string {
  return `${name}: ${tries}${concedes === undefined ? '' : ` (conceded: ${concedes})`}`;
}

interface Ending {
  readonly kind: string;
  readonly stdout: string;
  /** Shown where the ending is not one of those allowed. */
  readonly detail: string;
}

async function attempt({ as, code, seconds }: HostileProgram): Promise<Ending> {
  const source = code.replaceAll('STRANGER', site.strangerAddress);
  if (as === 'run') {
    const { kind, stdout, stderr, failure } = await run(source, seconds);
    return {
      kind,
      stdout,
      detail: `${stdout.slice(-500)}\n${stderr.slice(-2000)}\n${failure?.message ?? ''}`,
    };
  }
  const spec = specs[as];
  const request = { spec, submission: source, workers: spec.workers, seed: SEED };
  const { kind, message } = await site.coordinator.grade(request);
  return { kind, stdout: '', detail: message };
}

function run(source: string, seconds: number): ReturnType<HostileSite['coordinator']['run']> {
  return site.coordinator.run({
    program: { files: [{ path: 'main.py', data: source }], main: 'main.py', args: [] },
    workers: 2,
    limits: { timeoutMs: seconds * 1000, processes: 6, outputBytes: 1 << 16 },
    trace: true,
  });
}

/** The site must go on working whatever came before. */
async function runNormalProgram(): Promise<{ kind: string; stdout: string }> {
  const { kind, stdout } = await run('print([n * n for n in (1, 2, 3)])\n', 30);
  return { kind, stdout };
}
