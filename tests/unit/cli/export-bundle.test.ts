import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { bundleFiles } from '../../../cli/export/bundle-files';
import { loadPreview } from '../../../lib/content/load-preview';

const hasNumpy = spawnSync('/usr/bin/python3', ['-c', 'import numpy']).status === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the bundle of a challenge with a solution, and runs it with the machine's own Python. */
function runBundle(challenge: string, solution: string) {
  const found = loadPreview(join('challenges', challenge)).challenge;
  if (found === null) throw new Error(`${challenge} cannot be read`);
  const code = readFileSync(join('challenges', challenge, solution), 'utf8');
  for (const [name, text] of Object.entries(bundleFiles(found, code)))
    writeFileSync(join(folder, name), text);
  const args = ['run.py', '--seed', '7', '--no-timing'];
  const { status, stdout } = spawnSync('/usr/bin/python3', args, { cwd: folder, encoding: 'utf8' });
  return { status, wrong: stdout.split('\n').filter((line) => line.startsWith('WRONG')).length };
}

describe.skipIf(!hasNumpy)('a bundle under CPython', () => {
  it('finds the reference right', () => {
    expect(runBundle('vectorisation/axpy', 'reference.py')).toEqual({ status: 0, wrong: 0 });
  });

  it('starts processes, and lets check.py judge', () => {
    expect(runBundle('multi-core/pi-pool', 'reference.py')).toEqual({ status: 0, wrong: 0 });
  });

  it('finds a mistake wrong', () => {
    const { status, wrong } = runBundle('vectorisation/axpy', 'mistakes/wrong-sign.py');
    expect(status).toBe(1);
    expect(wrong).toBeGreaterThan(0);
  });
});
