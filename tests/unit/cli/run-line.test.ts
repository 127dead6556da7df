import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Command } from '../../../cli/commands';
import { runLine } from '../../../cli/run-line';
import { UsageError } from '../../../cli/usage-error';

const commands: Readonly<Record<string, Command>> = {
  run: { usage: 'run FILE [-- ARGS]', run: (args) => Promise.resolve(args.length) },
  grade: { usage: 'grade SLUG FILE', run: () => Promise.reject(new UsageError('name a challenge')) },
};

let written = '';
let complained = '';
beforeEach(() => {
  [written, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((complained += String(text))));
});
afterEach(() => vi.restoreAllMocks());

describe('the forkjoin command', () => {
  it.each(['--help', '-h', 'help'])('lists its commands for %s and succeeds', async (word) => {
    expect(await runLine([word], commands)).toBe(0);
    expect(written).toMatch(/^forkjoin COMMAND/);
    expect(written).toContain('  grade SLUG FILE');
    expect(complained).toBe('');
  });

  it('says how one command is used, and does not run it', async () => {
    expect(await runLine(['run', 'program.py', '--help'], commands)).toBe(0);
    expect(written).toBe('run FILE [-- ARGS]\n');
  });

  it('leaves what stands behind -- to the program', async () => {
    expect(await runLine(['run', 'program.py', '--', '--help'], commands)).toBe(3);
    expect(written).toBe('');
  });

  it.each([
    [[], 'forkjoin: name a command\n  run FILE'],
    [['teach'], 'forkjoin: there is no command teach\n  run FILE'],
    [['grade'], 'forkjoin grade: name a challenge\n  grade SLUG FILE\n'],
  ])('refuses %j in one sentence and says what there is', async (args, first) => {
    expect(await runLine(args, commands)).toBe(2);
    expect(complained.startsWith(first)).toBe(true);
  });
});
