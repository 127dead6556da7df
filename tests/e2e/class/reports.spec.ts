import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { hasTurn } from '../../turns';
import { contentFile } from '../open-workbench';
import { type KnownProgram, type MadeFile, makeReports } from './make-reports';

/** All three hundred are graded again, which takes an hour; by day a few of each kind. */
const IS_ALL = process.env['FORKJOIN_REPORTS'] === 'all';
const COUNT = 300;
/** One of the long tests of this folder has its turn each day. FORKJOIN_CLASS=all: each. */
const isDue = (index: number): boolean => IS_ALL || hasTurn(index, 3, 'FORKJOIN_CLASS');
const GRADED = { timeout: 120_000 };
/** Shows what was kept from before a reload. */
const MARKED = 'kept from before';

test.setTimeout(IS_ALL ? 3 * 3_600_000 : 240_000);

/** Programs that are graded quickly: no gate, and outputs that are wrong at once. */
const programs: readonly KnownProgram[] = [
  {
    challenge: 'diagnose-scaling',
    code: contentFile('measuring/diagnose-scaling/reference.py'),
    kind: 'passed',
  },
  { challenge: 'axpy', code: 'def axpy(a, x, y):\n    return 0 * x\n', kind: 'wrong-output' },
  { challenge: 'axpy', code: 'def axpy(a, x, y):\n    return missing\n', kind: 'error' },
];

/** A place outside of the sandbox: whoever comes there is counted. */
async function openCanary(folder: string) {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('caught');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const file = join(folder, 'canary');
  return {
    canary: { address: `http://127.0.0.1:${String(port)}/`, file },
    expectUntouched: () => {
      expect(visits).toEqual([]);
      expect(existsSync(file)).toBe(false);
    },
    close: () => server.close(),
  };
}

function writeAll(files: readonly MadeFile[], folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

/** How many claims the page says to have graded. */
async function gradedCount(page: Page): Promise<number> {
  const text = await page.getByText(/\d+ of \d+ claims/).textContent();
  return Number(/(\d+) of \d+ claims/.exec(text ?? '')?.[1]);
}

/** Lets the page grade until so many claims are done, and stops it. */
async function gradeUntil(page: Page, button: string, count: number): Promise<number> {
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => gradedCount(page), GRADED).toBeGreaterThanOrEqual(count);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Go on grading' })).toBeVisible(GRADED);
  return gradedCount(page);
}

test('three hundred files are each read or named, nothing in them is carried out, and grading goes on after a reload', async ({
  page,
  baseURL,
}, info) => {
  test.skip(!isDue(0), 'has its turn on another day');
  const canary = await openCanary(info.outputPath());
  const files = makeReports({ seed: 300, count: COUNT, programs, canary: canary.canary });
  const paths = writeAll(files, info.outputPath('class'));
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) outside.push(request.url());
  });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('/instructor/reports');
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles([...paths]);

  const bad = files.filter(({ reason }) => reason !== undefined);
  await expect(
    page.getByText(
      `${String(COUNT - bad.length)} reports read, ${String(bad.length)} files could not be read.`,
    ),
  ).toBeVisible();
  const named = await page.getByRole('listitem').allTextContents();
  for (const { name, reason } of bad) {
    const line = named.find((text) => text.startsWith(`${name}: `));
    expect(line, name).toMatch(reason ?? /never/);
  }
  await expect(page.getByRole('row')).toHaveCount(COUNT - bad.length + 1 + (await plotRows(page)));
  await expect(page.getByRole('rowheader', { name: '<img src=x onerror=alert(0)>' })).toBeVisible();
  await expect(page.getByText('How often do you write Python?')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(COUNT - bad.length + 1);
  expect(csv).toContain(`,"'=cmd|calc",`);

  const [grades] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download grades' }).click(),
  ]);
  const lines = readFileSync(await grades.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(COUNT - bad.length + 1);
  expect(lines[0]).toBe('learner,file,axpy (claimed),diagnose-scaling (claimed),only claimed');
  expect(lines.filter((line) => line.startsWith(`"'=cmd|calc",`))).toHaveLength(1);

  const first = await gradeUntil(page, 'Grade all again', 2);
  await page.evaluate((marked) => {
    for (const key of Object.keys(sessionStorage).filter((name) => name.includes('regraded/'))) {
      const text = sessionStorage.getItem(key) ?? '';
      sessionStorage.setItem(key, text.replace(/"message":".*"/, `"message":"${marked}"`));
    }
  }, MARKED);
  await page.reload();
  await choose.setInputFiles([...paths]);
  await page.getByRole('button', { name: 'Grade all again' }).click();
  await expect(page.getByTitle(MARKED)).toHaveCount(first);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Go on grading' })).toBeVisible(GRADED);

  expect({ outside, dialogs }).toEqual({ outside: [], dialogs: [] });
  canary.expectUntouched();
  canary.close();
});

/** Rows of the bars below the table of claims. */
const plotRows = (page: Page): Promise<number> => page.locator('table:has(caption) tr').count();

function regrade(folder: string, log: string, csv: string, grades: string): ChildProcess {
  const files = ['--log', log, '--csv', csv, '--grades', grades];
  const command = ['.build/node/cli.mjs', 'regrade', folder, ...files, '--jobs', '2'];
  return spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('the command line grades reports again, goes on after an interruption, and lets no program out', async () => {
  test.skip(!isDue(1), 'has its turn on another day');
  const info = test.info();
  const canary = await openCanary(info.outputPath());
  const files = makeReports({ seed: 301, count: COUNT, programs, canary: canary.canary });
  const honest = files.filter(({ name }) => name.startsWith('report-'));
  const chosen = IS_ALL
    ? files
    : [...files.filter(({ name }) => !/report-|forged-1|hostile-[1-9]/.test(name)), ...honest.slice(0, 1)];
  const folder = info.outputPath('class');
  writeAll(chosen, folder);
  const [log, csv] = [info.outputPath('log.jsonl'), info.outputPath('class.csv')];
  const grades = info.outputPath('grades.csv');

  const interrupted = regrade(folder, log, csv, grades);
  await new Promise<void>((resolve) => {
    let said = '';
    interrupted.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      if (/^(agrees|not-earned) /m.test(said)) resolve();
    });
  });
  interrupted.kill('SIGINT');
  await once(interrupted, 'exit');
  const before = readFileSync(log, 'utf8').trim().split('\n');
  expect(existsSync(csv)).toBe(false);

  const again = regrade(folder, log, csv, grades);
  again.stdout?.resume();
  expect(await once(again, 'exit')).toEqual([1, null]);
  const after = readFileSync(log, 'utf8').trim().split('\n');
  expect(after.slice(0, before.length)).toEqual(before);
  const keys = after.map((line) => (JSON.parse(line) as { readonly key: string }).key);
  expect(new Set(keys).size).toBe(keys.length);

  const rows = new Map(
    readFileSync(csv, 'utf8')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => [line.split(',', 1)[0], line]),
  );
  expect(rows.size).toBe(chosen.length);
  const earned = readFileSync(grades, 'utf8').trim().split('\r\n');
  expect(earned).toHaveLength(chosen.filter(({ reason }) => reason === undefined).length + 1);
  const forged = earned.find((line) => line.includes(',forged-stars-only.json,'));
  expect(forged).toMatch(/^Mallory S,forged-stars-only.json,0/);
  for (const { name, reason, agreement } of chosen) {
    const row = rows.get(name) ?? '';
    if (reason !== undefined) expect(row, name).toMatch(reason);
    else
      expect(/,(agrees|fewer-stars|unclear|not-earned|not-shown),/.exec(row)?.[1], row).toMatch(
        agreement ?? /never/,
      );
  }
  canary.expectUntouched();
  canary.close();
});
