import { describe, expect, it } from 'vitest';
import { type CheckRecord, hashContent } from '../../../cli/check/check-record';
import { type Chosen, chooseChecks } from '../../../cli/check/choose-checks';
import { loadChallenges } from '../../../cli/find-challenge';

const [addUp] = loadChallenges('tests/fixtures/content/valid');
const [reverse] = loadChallenges('tests/fixtures/content/gpu');
if (addUp === undefined || reverse === undefined) throw new Error('the fixtures are gone');

const recorded = (engines: Readonly<Record<string, string>>): CheckRecord =>
  Object.fromEntries(
    [addUp, reverse].flatMap((challenge) => {
      const engine = engines[challenge.slug];
      return engine === undefined ? [] : [[challenge.slug, { content: hashContent(challenge), engine }]];
    }),
  );
const choose = (record: CheckRecord, turn = 0): Chosen =>
  chooseChecks([addUp, reverse], record, { engine: 'new', turn });
const named = ({ sample }: Chosen): string[] =>
  sample.map(({ challenge, shipped }) => `${challenge.slug} ${shipped.name}`);

describe('chooseChecks', () => {
  it('takes as a whole what was never found right', () => {
    const chosen = choose(recorded({ 'add-up': 'new' }));
    expect(chosen.changed.map(({ slug }) => slug)).toEqual(['reverse-pieces']);
    expect(named(chosen)).toEqual([
      'add-up reference',
      'add-up baseline',
      'add-up starter',
      'add-up mistakes/first-apart',
      'add-up mistakes/loop',
      'add-up mistakes/one-short',
    ]);
  });

  it('takes as a whole what was changed since, and nothing for a new text', () => {
    const record = recorded({ 'add-up': 'new', 'reverse-pieces': 'new' });
    const starter = { ...addUp, starter: `${addUp.starter}# changed\n` };
    const title = { ...reverse, title: 'Another title' };
    const chosen = chooseChecks([starter, title], record, { engine: 'new', turn: 0 });
    expect(chosen.changed).toEqual([starter]);
  });

  it('looks first at what another engine judged, and does not take it all', () => {
    const chosen = choose(recorded({ 'add-up': 'new', 'reverse-pieces': 'old' }));
    expect([chosen.changed, chosen.outdated]).toEqual([[], 1]);
    expect(named(chosen)[0]).toBe('reverse-pieces reference');
    expect(named(chosen).at(-1)).toBe('add-up mistakes/one-short');
  });

  it('does not take everything where nothing was ever recorded', () => {
    const chosen = choose({});
    expect([chosen.changed, chosen.outdated]).toEqual([[], 2]);
  });

  it('begins elsewhere at another turn, and comes to everything in the end', () => {
    const record = recorded({ 'add-up': 'new', 'reverse-pieces': 'new' });
    const count = named(choose(record)).length;
    const first = Array.from({ length: count }, (_, turn) => named(choose(record, turn))[0]);
    expect(new Set(first)).toEqual(new Set(named(choose(record))));
  });
});
