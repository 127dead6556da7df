import { describe, expect, it } from 'vitest';

import { type CourseState, findNextStep } from '../../../lib/client/course-progress';
import type { ItemLink } from '../../../lib/client/item-links';

const link = (kind: ItemLink['kind'], slug: string): [string, ItemLink] => [
  `t/${slug}`,
  { kind, slug, track: 't', href: `/${slug}`, title: slug, summary: '', minutes: 10, requires: [] },
];
const links = new Map([link('lesson', 'one'), link('challenge', 'two'), link('lesson', 'three')]);
const state = (change: Partial<CourseState>): CourseState => ({
  read: new Set(),
  passed: new Set(),
  last: undefined,
  ...change,
});
const next = (change: Partial<CourseState>) => {
  const step = findNextStep(links, state(change));
  return step.kind === 'finished' ? 'finished' : `${step.kind} ${step.link.slug}`;
};

describe('the next step', () => {
  it('is the first lesson for who is new here', () => {
    expect(next({})).toBe('start one');
  });

  it('leads back to what was left unfinished', () => {
    expect(next({ last: 't/two', read: new Set(['t/one']) })).toBe('resume two');
  });

  it('goes on behind what was finished last', () => {
    expect(next({ last: 't/two', passed: new Set(['two']) })).toBe('next three');
  });

  it('comes back to what was skipped', () => {
    expect(next({ last: 't/three', read: new Set(['t/three', 't/one']) })).toBe('next two');
  });

  it('ignores a place that no longer exists', () => {
    expect(next({ last: 't/gone', read: new Set(['t/one']) })).toBe('next two');
  });

  it('is none when all is done', () => {
    expect(next({ read: new Set(['t/one', 't/three']), passed: new Set(['two']) })).toBe('finished');
  });
});
