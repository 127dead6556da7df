import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startCoordinator } from '../../cli/start-coordinator';
import { documentsOf } from '../../lib/content/check-catalogue';
import { loadCatalogue } from '../../lib/content/load-catalogue';
import type { RunBlock } from '../../lib/content/schema/document';
import { blocksOf } from '../../lib/content/walk-content';
import type { RunOutcome } from '../../lib/protocol/run';
import type { Coordinator } from '../../workers/coordinator/coordinator';
import { matchOutput } from './match-output';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../challenges'));
const runs = documentsOf(catalogue).flatMap(({ file, document }) =>
  blocksOf(document.children, 'run').map((block) => ({ name: `${file}:${block.line} ${block.id}`, block })),
);

let coordinator: Coordinator;

beforeAll(() => {
  coordinator = startCoordinator();
});

async function run(block: RunBlock, code: string): Promise<RunOutcome> {
  return coordinator.run(
    {
      program: {
        files: [
          { path: 'main.py', data: code },
          ...block.files.map(({ path, text }) => ({ path, data: text })),
        ],
        main: 'main.py',
        args: [],
      },
      workers: block.workers === 'cores' ? 2 : block.workers,
      ...(block.ranks === undefined ? {} : { ranks: block.ranks }),
      limits: { timeoutMs: 45_000 },
      trace: block.trace,
    },
    () => undefined,
  );
}

/** Kernels say on which device they run, and that 64 bits became 32 there: which of it is true depends on the machine. */
function withoutNotices(stderr: string): string {
  return stderr.replace(/^numba\.cuda: .*\n/gm, '');
}

describe('every program of every lesson prints what the lesson shows', () => {
  test.each(runs)('$name', async ({ block }) => {
    const { kind, stdout, stderr } = await run(block, (block.solution ?? block.code).code);
    const isMeantToFail = block.ends !== undefined;
    expect({
      kind,
      stderr: isMeantToFail ? '' : withoutNotices(stderr),
      differences: matchOutput(stdout, block.output ?? '…'),
    }).toEqual({ kind: block.ends ?? 'finished', stderr: '', differences: [] });
  });
});

describe('no exercise is solved before it is begun', () => {
  test.each(runs.filter(({ block }) => block.solution !== undefined))('$name', async ({ block }) => {
    const { stdout } = await run(block, block.code.code);
    expect(matchOutput(stdout, block.output ?? '')).not.toEqual([]);
  });
});
