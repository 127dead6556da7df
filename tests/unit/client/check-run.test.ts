import { beforeEach, describe, expect, it, vi } from 'vitest';

import { CheckRun } from '../../../lib/client/check-run';
import type { GradeRequest, Verdict } from '../../../lib/protocol/grade';
import type { Picture } from '../../../lib/protocol/picture';
import { earn } from './report-fixtures';

/** A site whose challenges have a reference, a baseline and a starter; one of them is missing. */
const answer = (address: string): Promise<Response> => {
  const slug = address.split('/').at(-1) ?? '';
  const spec = { slug, workers: 1, packages: [], sources: { reference: 'right', baseline: `${slug} base` } };
  const status = slug === 'missing' ? 404 : 200;
  return Promise.resolve(Response.json({ slug, spec, starter: 'wrong', mistakes: [] }, { status }));
};

beforeEach(() => {
  vi.stubGlobal('fetch', answer);
});

const grade = ({ submission }: GradeRequest): Promise<Verdict> => {
  if (submission === 'fragile base') return Promise.reject(new Error('the page is gone'));
  return Promise.resolve(submission === 'wrong' ? earn('wrong-output', 0) : earn('passed', 3));
};

function seen(run: CheckRun): readonly unknown[] {
  const { rows } = run.store.getState();
  return rows.map((row) => {
    const { challenge, submission, isRight } = row;
    return [challenge, submission, row.kind === 'checked' ? row.verdict.kind : row.failure, isRight];
  });
}

describe('a check of all challenges', () => {
  it('goes on behind what fails, and shows what failed and why', async () => {
    const run = new CheckRun(grade);
    await run.check(['fragile', 'missing', 'whole']);
    expect(seen(run)).toEqual([
      ['fragile', 'reference', 'passed', true],
      ['fragile', 'baseline', 'the page is gone', false],
      ['fragile', 'starter', 'wrong-output', true],
      ['missing', undefined, 'There is no challenge missing on this site.', false],
      ['whole', 'reference', 'passed', true],
      ['whole', 'baseline', 'passed', true],
      ['whole', 'starter', 'wrong-output', true],
    ]);
    expect(run.store.getState().running).toBeUndefined();
  });

  it('keeps the picture of an output where one challenge is checked', async () => {
    const picture: Picture = { width: 1, height: 1, frameMs: 100, caption: 'Rings', frames: [] };
    const run = new CheckRun((request, onPicture) => {
      if (request.submission === 'right') onPicture?.(picture);
      return grade(request);
    });
    const pictures = (): readonly unknown[] =>
      run.store.getState().rows.map((row) => row.kind === 'checked' && row.picture);
    await run.check(['whole']);
    expect(pictures()).toEqual([picture, undefined, undefined]);
    await run.check(['whole', 'missing']);
    expect(pictures()).toEqual([undefined, undefined, undefined, false]);
  });

  it('that is stopped shows no failure of what was ended by it, and begins nothing more', async () => {
    const run: CheckRun = new CheckRun(() => {
      run.stop();
      return Promise.reject(new Error('its worker did not answer'));
    });
    await run.check(['fragile', 'whole']);
    expect(run.store.getState()).toEqual({ running: undefined, rows: [] });
  });
});
