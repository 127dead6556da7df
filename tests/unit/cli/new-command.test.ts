import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { newCommand } from '../../../cli/new/new-command';
import { loadCatalogue } from '../../../lib/content/load-catalogue';
import { loadPreview, stampOf } from '../../../lib/content/load-preview';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/content/valid', root, { recursive: true });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

const create = (...args: readonly string[]): Promise<number> => newCommand([...args, '--content', root]);

describe('forkjoin new', () => {
  it('writes a challenge and a lesson that the content rules accept', async () => {
    await create('counting/pair-sums');
    await create('counting/my-lesson', '--lesson');
    const { challenges, lessons } = loadCatalogue(root);
    expect(challenges.map(({ slug }) => slug)).toEqual(['add-up', 'pair-sums']);
    expect(challenges[1]?.mistakes.map(({ verdict }) => verdict)).toEqual([
      'too-slow',
      'wrong-output',
      'wrong-output',
    ]);
    expect(lessons.map(({ slug }) => slug)).toEqual(['first-steps', 'my-lesson']);
  });

  it('changes nothing else in tracks.json', async () => {
    const before = readFileSync(join(root, 'tracks.json'), 'utf8');
    await create('counting/pair-sums');
    const after = readFileSync(join(root, 'tracks.json'), 'utf8');
    const added = /,\n {8}\{\n {10}"kind": "challenge",\n {10}"slug": "pair-sums",[^}]*\}/.exec(after)?.[0];
    expect(after.replace(added ?? 'nothing', '')).toBe(before);
  });

  it.each([
    ['counting/add-up', /exists already/],
    ['elsewhere/new', /no track elsewhere/],
    ['Counting/New', /is no name/],
    ['pair-sums', /is no name/],
  ])('refuses %s', async (path, reason) => {
    await expect(async () => create(path)).rejects.toThrow(reason);
  });
});

describe('the preview of a folder', () => {
  it('says by file and field what the schema rejects, and notices every change', async () => {
    await create('counting/pair-sums');
    const folder = join(root, 'counting', 'pair-sums');
    expect(loadPreview(folder).problems).toEqual([]);
    const before = stampOf(folder);
    const path = join(folder, 'challenge.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"minutes": 15', '"minutes": 500'));
    expect(loadPreview(folder)).toMatchObject({
      challenge: null,
      problems: [{ file: 'counting/pair-sums/challenge.json', field: 'minutes' }],
    });
    expect(stampOf(folder)).not.toBe(before);
  });
});
