import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../lib/content/content-error';
import { loadCatalogue } from '../../../lib/content/load-catalogue';
import { formatProblem } from '../../../lib/content/problem';
import { contentFixtures, withOverlay } from './overlay-fixture';

/** What an author is told, by the fixture that holds the mistake. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'challenge-unknown': ['counting/first-steps/lesson.md:3: there is no challenge "add-all"'],
  'check-without-check-file': [
    'counting/add-up/challenge.json: comparison.kind: is "check", but there is no check.py',
  ],
  'entry-misspelt': ['counting/add-up/reference.py: must define the function add_up'],
  'field-missing': ['counting/add-up/challenge.json: entry: is missing (string)'],
  'field-misspelt': ['counting/add-up/challenge.json: dificulty: is no known field'],
  'file-missing': ['counting/add-up/baseline.py: is missing'],
  'gate-of-unknown-kind': [
    "counting/add-up/challenge.json: gate.kind: Invalid discriminator value. Expected 'speed' | 'overlap' | 'counter'",
  ],
  'json-broken': [
    "counting/add-up/challenge.json:4: is not valid JSON: Expected ',' or '}' after property value",
  ],
  'link-dead': ['counting/first-steps/lesson.md: the link /learn/counting/second-steps leads nowhere'],
  'listed-twice': ['tracks.json: tracks[0].items[2].slug: "add-up" is listed twice'],
  'mistake-unexplained': ['counting/add-up/mistakes/loop.py:2: must say in a comment what is wrong with it'],
  'number-out-of-range': ['counting/add-up/challenge.json: minutes: Too big: expected number to be <=60'],
  'objectives-missing': [
    'tracks.json: tracks[0].items[0].outcomes: must name at least one thing that a learner can do afterwards',
  ],
  'prerequisite-unknown': [
    'tracks.json: tracks[0].items[1].requires[0]: "counting/zeroth-steps" is not listed',
  ],
  'prerequisites-in-a-circle': [
    'tracks.json: prerequisites go round in a circle: counting/first-steps -> counting/add-up -> counting/first-steps',
  ],
  'too-few-mistakes': ['counting/add-up/mistakes: holds 2 wrong solutions, at least 3 are needed'],
  'two-hints': ['counting/add-up/hints.md: must be three hints, here are 2'],
  'verdict-unknown': [
    'counting/add-up/mistakes/loop.py:1: must begin with "# verdict: " and one of wrong-output, too-slow, not-parallel, error, timeout, deadlock, race, out-of-bounds, divergence, memory, output-limit, refused',
  ],
  'verdict-without-gate': ['counting/add-up/mistakes/loop.py:1: too-slow needs a gate in challenge.json'],
};

function problemsOf(fixture: string): readonly string[] {
  return withOverlay(`author-mistakes/${fixture}`, (root) => {
    try {
      loadCatalogue(root);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map((problem) => formatProblem(problem));
    }
  });
}

describe('the mistakes of an author', () => {
  test('every fixture has an expectation', () => {
    expect(readdirSync(join(contentFixtures, 'author-mistakes')).sort()).toEqual(
      Object.keys(expected).sort(),
    );
  });

  test.each(readdirSync(join(contentFixtures, 'author-mistakes')))(
    '%s is named with file, place and reason',
    (fixture) => {
      expect(problemsOf(fixture)).toEqual(expected[fixture]);
    },
  );
});
