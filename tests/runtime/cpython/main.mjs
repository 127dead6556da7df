/**
 * Runs CPython's own tests of multiprocessing and concurrent.futures inside the runtime, and prints what passed,
 * failed or does not apply, by class. They come from an installed CPython (Debian: libpython3.11-testsuite).
 *
 *     node tests/runtime/cpython/main.mjs [PATTERN]
 *
 * PATTERN is a part of a class's name. Exit code 1 when fewer than 95 % of the tests that apply have passed.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SUITE = process.env['CPYTHON_TESTS'] ?? '/usr/lib/python3.11/test';
const REACH = 0.95;
const LIMIT_SECONDS = 600;
const here = import.meta.dirname;
const cli = join(here, '../../../.build/node/cli.mjs');
const classes = JSON.parse(await readFile(join(here, 'classes.json'), 'utf8'));
const notApplicable = JSON.parse(await readFile(join(here, 'not-applicable.json'), 'utf8'));
const folder = await prepareFolder();
const pattern = process.argv[2] ?? '';
const total = { passed: 0, failed: 0, na: 0 };

for (const [module, names] of Object.entries(classes)) {
  for (const name of names.filter((candidate) => candidate.includes(pattern)))
    report(name, await runClass(module, name));
}
await rm(folder, { recursive: true });
const share = total.passed / Math.max(1, total.passed + total.failed);
console.log(
  `total: ${total.passed} passed, ${total.failed} failed, ${total.na} not applicable (${(100 * share).toFixed(1)} % of those that apply)`,
);
process.exitCode = share >= REACH ? 0 : 1;

/** A folder with the tests as a package beside the program that runs them. */
async function prepareFolder() {
  const made = await mkdtemp(join(tmpdir(), 'cpython-tests-'));
  await mkdir(join(made, 'test'));
  for (const path of [
    '__init__.py',
    'support',
    ...Object.keys(classes).map(fileOf),
    '_test_multiprocessing.py',
  ]) {
    await cp(join(SUITE, path), join(made, 'test', path), {
      recursive: true,
      filter: (from) => !from.includes('__pycache__'),
    });
  }
  await cp(join(here, 'main.py'), join(made, 'main.py'));
  return made;
}

/** @param {string} module */
function fileOf(module) {
  return `${module.replace('test.', '')}.py`;
}

/**
 * All results of one class. A test that hangs or ends the run counts as failed, and the others are run without it.
 * @param {string} module @param {string} name
 */
async function runClass(module, name) {
  /** @type {Map<string, { status: string, detail: string }>} */
  const results = new Map();
  for (const [test, reason] of Object.entries(
    notApplicable[name.replace(/^With(Processes|Manager)/, '')] ?? {},
  )) {
    results.set(test, { status: 'skipped', detail: reason });
  }
  for (let attempt = 0; attempt < 20; attempt++) {
    const { isDone, running, ending } = await runOnce(module, name, results);
    if (isDone) break;
    if (running !== undefined) results.set(running, { status: 'failed', detail: `did not end: ${ending}` });
  }
  return results;
}

/** @param {string} module @param {string} name @param {Map<string, { status: string, detail: string }>} results */
function runOnce(module, name, results) {
  const args = [
    cli,
    'run',
    join(folder, 'main.py'),
    '--workers',
    '4',
    '--timeout',
    String(LIMIT_SECONDS),
    '--',
    module,
    name,
  ];
  const child = spawn(process.execPath, [...args, ...results.keys()], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve) => {
    let text = '';
    let errors = '';
    child.stdout.on('data', (data) => (text += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('close', () => {
      const { isDone, running } = readResults(text, results);
      if (results.size === 0 && !isDone)
        results.set('(class)', { status: 'failed', detail: errors.slice(-3000) });
      resolve({
        isDone: isDone || results.has('(class)'),
        running,
        ending: errors.trim().split('\n').slice(-12).join('\n'),
      });
    });
  });
}

/** Children print to the same stream: a line of theirs may stand before ours.
 * @param {string} text @param {Map<string, { status: string, detail: string }>} results */
function readResults(text, results) {
  let running;
  let isDone = false;
  for (const match of text.matchAll(/RESULT (\{.*\})/g)) {
    const { name: test, status, detail } = JSON.parse(match[1] ?? '{}');
    if (status === 'done') isDone = true;
    else if (status === 'started') running = test;
    else {
      if (results.get(test)?.status !== 'failed') results.set(test, { status, detail });
      if (running === test) running = undefined;
    }
  }
  return { isDone, running };
}

/** @param {string} name @param {Map<string, { status: string, detail: string }>} results */
function report(name, results) {
  const list = [...results];
  const of = (/** @type {string} */ status) => list.filter(([, result]) => result.status === status);
  total.passed += of('passed').length;
  total.failed += of('failed').length;
  total.na += of('skipped').length;
  console.log(
    `${name}: ${of('passed').length} passed, ${of('failed').length} failed, ${of('skipped').length} not applicable`,
  );
  for (const [test, { detail }] of of('failed'))
    console.log(`  failed ${test}\n${detail.replace(/^/gm, '      ')}`);
  for (const [test, { detail }] of of('skipped')) console.log(`  not applicable ${test}: ${detail}`);
}
