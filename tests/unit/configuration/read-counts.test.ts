import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCounts } from '../../../script/checks/read-counts.mjs';

function report(content: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'forkjoin-report-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('the counts of vitest', async () => {
  const path = report({ numPassedTests: 12, numFailedTests: 2 });
  expect(await readCounts(path, false)).toEqual({ passed: 12, failed: 2 });
});

test('the counts of Playwright; a test that passed at the second attempt has failed', async () => {
  const path = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } });
  expect(await readCounts(path, false)).toEqual({ passed: 5, failed: 2 });
});

test('a runner that broke with no test failing counts as a failure', async () => {
  const path = report({ numPassedTests: 12, numFailedTests: 0 });
  expect(await readCounts(path, false)).toEqual({ passed: 12, failed: 1 });
});

test('a runner that found no test, or wrote no report, counts as a failure', async () => {
  const none = { passed: 0, failed: 1 };
  expect(await readCounts(report({ numPassedTests: 0, numFailedTests: 0 }), true)).toEqual(none);
  expect(await readCounts('/does/not/exist.json', true)).toEqual(none);
});
