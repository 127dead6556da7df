import { type Report, reportLimits } from '../../../lib/content/schema/report';
import { type SeededRandom, seededRandom } from '../../../lib/util/seeded-random';

/** A program at a challenge, and what it earns. */
export interface KnownProgram {
  readonly challenge: string;
  readonly code: string;
  readonly kind: 'passed' | 'wrong-output' | 'error';
}

export interface MadeFile {
  readonly name: string;
  readonly text: string;
  /** What is said of a file that is no report. */
  readonly reason?: RegExp;
  /** What becomes of its claim when it is graded again. */
  readonly agreement?: RegExp;
}

const AT = Date.parse('2026-03-02T09:00:00.000Z');
const GIVEN = ['Ada', 'Bo', 'Chen', 'Dagny', 'Émile', 'Fatima', 'Grzegorz', 'Hoa', 'İpek', 'Jó'];
const FAMILY = ['Lovelace', 'Nguyễn', 'Ó Briain', 'Sørensen', 'van der Berg', 'Ağaoğlu', 'Šimek', '山田'];
const WORDS = ['More pictures, please.', 'The hints helped me.', 'I was lost at the second step.', ''];

const pick = <Item>(random: SeededRandom, items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
  const item = items[random.nextInt(items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
};

const iso = (ms: number): string => new Date(ms).toISOString();

/** A report with one claim: that the program passed with three stars, or what it really earned. */
function reportOf(random: SeededRandom, learner: string, program: KnownProgram, isBoasting = false): Report {
  const { challenge, code, kind } = program;
  const begin = AT + random.nextInt(86_400_000);
  const hasPassed = isBoasting || kind === 'passed';
  // The third star is for speed on the own machine: honest learners here do not claim it.
  const stars = isBoasting ? 3 : hasPassed ? 2 : 0;
  const count = 1 + random.nextInt(5);
  return {
    format: 'forkjoin-report',
    version: 1,
    learner,
    build: 'b1',
    at: iso(begin + 86_400_000),
    environment: { engine: 'Chrome 140', cores: pick(random, [2, 4, 8, 12]) },
    challenges: [
      {
        challenge,
        best: { stars, hasPassed },
        attempts: Array.from({ length: count }, (_, k) => ({
          id: `attempt-${String(random.nextUint32())}`,
          challenge,
          at: iso(begin + k * random.nextInt(1_200_000)),
          code,
          kind: hasPassed ? 'passed' : kind,
          stars,
          workers: 2,
          gradingMs: 3000 + random.nextInt(9000),
          ...(hasPassed ? { medianMs: 5 + random.nextInt(200), ratio: 1 + random.nextInt(30) } : {}),
          build: 'b1',
        })),
      },
    ],
    ...(random.nextInt(3) > 0
      ? {
          feedback: [
            {
              item: 'vectorisation/axpy',
              rating: pick(random, ['too-easy', 'right', 'right', 'too-hard'] as const),
              text: pick(random, WORDS),
              at: iso(begin),
            },
          ],
          survey: [
            { question: 'python', answer: pick(random, ['never', 'sometimes', 'often']) },
            { question: 'goal', answer: pick(random, ['My own data in minutes, not hours', 'Less waiting']) },
          ],
        }
      : {}),
  };
}

const NO_REPORTS: readonly (readonly [name: string, reason: RegExp, make: (whole: Report) => string])[] = [
  ['empty', /is empty/, () => ''],
  ['blank', /is empty/, () => ' \n\t'],
  ['cut', /is not JSON, or was cut off/, (whole) => JSON.stringify(whole).slice(0, -20)],
  ['text', /is not JSON/, () => 'Dear teacher, my report is attached.'],
  ['page', /is not JSON/, () => '<!doctype html><script>fetch("/")</script>'],
  ['list', /expected object/, () => '[]'],
  ['nothing', /expected object/, () => 'null'],
  ['backup', /format/, () => '{"format":"forkjoin-backup","version":1,"entries":[],"attempts":[]}'],
  ['future', /version: is of a version/, (whole) => JSON.stringify({ ...whole, version: 7 })],
  ['nobody', /learner: must hold a name/, (whole) => JSON.stringify({ ...whole, learner: '   ' })],
  [
    'turned',
    /learner: must not hold invisible/,
    (whole) => JSON.stringify({ ...whole, learner: 'adA\u202e' }),
  ],
  ['more', /grade/, (whole) => JSON.stringify({ ...whole, grade: 'A' })],
  [
    'prototype',
    /__proto__/,
    (whole) => JSON.stringify(whole).replace('{', '{"__proto__":{"isTeacher":true},'),
  ],
  [
    'path',
    /lower-case words/,
    (whole) => JSON.stringify(whole).replaceAll(/"challenge":"[^"]*"/g, '"challenge":"../../etc"'),
  ],
  ['stars', /stars/, (whole) => JSON.stringify(whole).replace(/"stars":\d/, '"stars":99')],
  ['infinite', /gradingMs/, (whole) => JSON.stringify(whole).replace(/"gradingMs":\d+/, '"gradingMs":1e999')],
  [
    'twice',
    /lists a challenge twice/,
    (whole) => JSON.stringify({ ...whole, challenges: [...whole.challenges, ...whole.challenges] }),
  ],
  [
    'another',
    /holds an attempt at another challenge/,
    (whole) =>
      JSON.stringify({
        ...whole,
        challenges: whole.challenges.map((one) => ({ ...one, challenge: 'other' })),
      }),
  ],
  ['deep', /is nested too deeply/, () => '['.repeat(200_000)],
  [
    'long-name',
    /learner: must not be longer/,
    (whole) => JSON.stringify({ ...whole, learner: 'a'.repeat(999) }),
  ],
  ['large', /is larger than 4 MB/, () => `"${'x'.repeat(reportLimits.fileLength)}"`],
  ['huge', /is too large for a report/, () => ' '.repeat(3 * reportLimits.fileLength + 1)],
  [
    'long-code',
    /code: must not be longer/,
    (whole) => JSON.stringify(withCode(whole, '#'.repeat(reportLimits.codeLength + 1))),
  ],
];

const withCode = (report: Report, code: string): Report => ({
  ...report,
  challenges: report.challenges.map((one) => ({
    ...one,
    attempts: one.attempts.map((attempt) => ({ ...attempt, code })),
  })),
});

/** The text of a report in which all challenges have been changed by hand. */
const changed = (report: Report, change: Partial<Report['challenges'][number]>): string =>
  JSON.stringify({ ...report, challenges: report.challenges.map((one) => ({ ...one, ...change })) });

/** Ways out: `canary` is an address and a file that nobody may touch. */
const waysOut = (canary: { readonly address: string; readonly file: string }): readonly string[] => [
  `import os, subprocess
os.system("touch ${canary.file}")
open("${canary.file}", "w").write("here")
subprocess.run(["touch", "${canary.file}"])
`,
  `from pyodide.http import open_url
open_url("${canary.address}")
`,
  `from pyodide.code import run_js
run_js("import('node:fs').then((fs) => fs.writeFileSync('${canary.file}', '')); fetch('${canary.address}')")
`,
  `import socket, urllib.request
urllib.request.urlopen("${canary.address}")
`,
];

/** Programs that try every way out, each another one first. */
function escapes(canary: { readonly address: string; readonly file: string }): readonly string[] {
  const ways = waysOut(canary);
  return ways.map((_, k) =>
    [...ways.slice(k), ...ways.slice(0, k)]
      .map((way) => `try:\n${way.replace(/^(?=.)/gm, '    ')}except BaseException:\n    pass\n`)
      .join(''),
  );
}

/**
 * The report files of a class: most are honest, thirty-one are no reports, claim what was not earned, or hold a
 * program that reaches for what it must not. The same seed gives the same files.
 */
export function makeReports(options: {
  readonly seed: number;
  readonly count: number;
  readonly programs: readonly KnownProgram[];
  readonly canary: { readonly address: string; readonly file: string };
}): readonly MadeFile[] {
  const { seed, count, programs, canary } = options;
  const random = seededRandom(seed);
  const name = (k: number): string => `${pick(random, GIVEN)} ${pick(random, FAMILY)} ${String(k)}`;
  const passing = programs.filter(({ kind }) => kind === 'passed');
  const failing = programs.filter(({ kind }) => kind !== 'passed');
  const noReports = NO_REPORTS.map(([label, reason, make]): MadeFile => ({
    name: `bad-${label}.json`,
    text: make(reportOf(random, name(0), pick(random, passing))),
    reason,
  }));
  const boasts = [pick(random, failing), pick(random, failing)].map((program, k): MadeFile => ({
    name: `forged-${String(k)}.json`,
    text: JSON.stringify(reportOf(random, `Mallory ${String(k)}`, program, true)),
    agreement: /^not-earned$/,
  }));
  const boast = reportOf(random, 'Mallory S', pick(random, failing), true);
  const starsOnly: MadeFile = {
    name: 'forged-stars-only.json',
    text: changed(boast, { best: { stars: 3, hasPassed: false } }),
    agreement: /^not-earned$/,
  };
  const claimed = reportOf(random, '=cmd|calc', pick(random, passing), true);
  const empty: MadeFile = {
    name: 'forged-without-a-program.json',
    text: changed(claimed, { attempts: [] }),
    agreement: /^not-shown$/,
  };
  const hostile = escapes(canary).map((code, k): MadeFile => ({
    name: `hostile-${String(k)}.json`,
    text: JSON.stringify(
      reportOf(random, `<img src=x onerror=alert(${String(k)})>`, { ...pick(random, passing), code }, true),
    ),
    agreement: /^not-earned$/,
  }));
  const odd = [...noReports, ...boasts, starsOnly, empty, ...hostile];
  const honest = Array.from({ length: count - odd.length }, (_, k): MadeFile => {
    const program = k % 9 === 0 ? pick(random, passing) : pick(random, failing);
    return {
      name: `report-${String(k).padStart(3, '0')}.json`,
      text: JSON.stringify(reportOf(random, name(k), program)),
      // A machine with much else to do may find a program that is right too slow to tell.
      agreement: program.kind === 'passed' ? /^(agrees|fewer-stars|unclear)$/ : /^agrees$/,
    };
  });
  return random.shuffle([...honest, ...odd]);
}
