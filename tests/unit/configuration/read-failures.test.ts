import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFailures } from '../../../script/checks/read-failures.mjs';

function report(content: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'forkjoin-report-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('failed tests of vitest are named with how their message begins, a file that did not load as well', async () => {
  const path = report({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          { fullName: 'subtracts', status: 'failed', failureMessages: ['\u001b[31mexpected 1\u001b[39m'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  });
  expect(await readFailures(path)).toEqual(['subtracts\nexpected 1', 'b.test.ts\nno such module']);
});

test('failed tests of Playwright are found in suites within suites', async () => {
  const failed = {
    ok: false,
    file: 'e2e/a.spec.ts',
    title: 'opens',
    tests: [{ results: [{ error: { message: `x${'y'.repeat(9_999)}` } }] }],
  };
  const passed = { ok: true, file: 'e2e/a.spec.ts', title: 'closes', tests: [{ results: [{}] }] };
  const path = report({ suites: [{ suites: [{ specs: [failed, passed] }], specs: [] }] });
  const [failure, ...others] = await readFailures(path);
  expect(failure).toMatch(/^e2e\/a\.spec\.ts › opens\nxy+$/);
  expect(failure?.length).toBeLessThan(1000);
  expect(others).toEqual([]);
});

test('without a report nothing is named', async () => {
  expect(await readFailures('/does/not/exist.json')).toEqual([]);
});
