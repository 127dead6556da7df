import { describe, expect, it } from 'vitest';
import { groups, readPrograms } from '../../hostile/read-programs';
import { specs } from '../../hostile/read-specs';

const programs = groups.flatMap((group) => readPrograms(group));
const attacked = new Set<string>(programs.map(({ as }) => as));

describe('the hostile programs', () => {
  it('attack every kind of gate', () => {
    expect(Object.keys(specs).filter((name) => !attacked.has(name))).toEqual([]);
    const kinds = Object.values(specs).map(({ gate }) => gate?.kind ?? 'none');
    expect(new Set(kinds)).toEqual(new Set(['none', 'speed', 'overlap', 'counter']));
  });

  it('say why, where what they write themselves may earn them a gate', () => {
    const unexplained = ['concurrency', 'counters']
      .flatMap((group) => readPrograms(group))
      .filter(({ must, concedes }) => must.includes('passed') !== (concedes !== undefined));
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });
});
