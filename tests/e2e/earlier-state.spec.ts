import { type Page, expect, test } from '@playwright/test';
import { downloadText } from './download-text';
import { holdPythonBack } from './hold-python-back';
import { keepAttempts } from './keep-attempts';
import { openWorkbench } from './open-workbench';

const at = '2026-01-01T12:00:00.000Z';
const CODE = '# begun in the first version\n';

/** What the first version of this site wrote: without fields, and with names of programs, that came later. */
const FIRST = {
  settings: { theme: 'dark', editorFontSize: 18, editor: 'plain' },
  'draft/challenge/axpy@first': { code: CODE, savedAt: at, tab: 't' },
  'draft/playground': { code: '# played with\n', savedAt: at, tab: 't' },
  'lesson/start/first-speedup': {
    runs: { serial: { ms: 1234.5, workers: 1, stdout: '9252\n' } },
    answers: { guess: [2] },
  },
  'progress/axpy': { stars: 2, hasPassed: true },
  'read/start/first-speedup': { at },
  'last-visit': { item: 'vectorisation/ufuncs', at },
  'feedback/vectorisation/axpy': { rating: 'right', text: 'Good.', at },
  survey: { version: 1, answers: { python: 'often', goal: 'A heat equation' }, includeInReport: false },
  'entry-quiz': { version: 1, answers: {} },
} as const;
const TEXTS = Object.entries(FIRST).map(([key, value]) => ({ key, text: JSON.stringify(value) }));
const ATTEMPT = {
  id: 'attempt-1',
  challenge: 'axpy',
  at,
  code: CODE,
  kind: 'passed',
  stars: 2,
  workers: 1,
  gradingMs: 5,
  build: 'first',
};

/** This device as the first version of the site left it. */
async function keepFirstVersion(page: Page): Promise<void> {
  await page.goto('/glossary');
  await page.evaluate((texts) => {
    for (const { key, text } of texts) localStorage.setItem(`forkjoin.${key}`, text);
  }, TEXTS);
  await keepAttempts(page, [ATTEMPT]);
}

test('everything that the first version kept is carried over from it, and nothing is set aside', async ({
  page,
}) => {
  await keepFirstVersion(page);
  await page.goto('/settings');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '18 px' })).toBeChecked();
  await expect(page.getByText(/: 2 programs in editors, 1 attempt,/)).toBeVisible();
  const everything = JSON.parse(await downloadText(page, 'Download everything')) as {
    readonly entries: readonly object[];
    readonly attempts: readonly object[];
  };
  expect(everything.entries).toEqual(expect.arrayContaining(TEXTS));
  expect(everything.attempts).toEqual([ATTEMPT]);

  await page.goto('/progress');
  await expect(page.getByText('1 attempt at 1 challenge so far.')).toBeVisible();
  await expect(page.getByText('Include my answers to the survey (2)')).toBeVisible();
  await expect(page.getByText('Include my feedback (1)')).toBeVisible();
  await expect(page.getByRole('link').filter({ hasText: 'Go on where you left' })).toHaveAttribute(
    'href',
    '/learn/vectorisation/ufuncs',
  );
  await page.goto('/start/survey');
  await expect(page.getByRole('radio', { name: 'Most weeks' })).toBeChecked();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('damaged/');
});

test('programs and numbers of the first version are where they were left', async ({ page }) => {
  await holdPythonBack(page);
  await keepFirstVersion(page);
  await page.goto('/learn/start/first-speedup');
  const question = page.getByRole('group', { name: 'Predict, then run' });
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
  await expect(page.getByText(/for 1,23\d ms\./)).toBeVisible();

  const { editor } = await openWorkbench(page, '/playground');
  await expect(editor).toHaveValue('# played with\n');
  await openWorkbench(page, '/challenges/axpy');
  await expect(editor).toHaveValue(CODE);
  await expect(editor).toHaveCSS('font-size', '18px');
  await expect(page.getByText('The starter of this challenge has changed since you began.')).toBeVisible();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await expect(attempts.getByRole('button', { name: /^Restore/ })).toHaveCount(1);
});

/** A newer version of the site changes the database, as it may while another page is open. @returns its attempts */
const changeDatabase = (page: Page): Promise<unknown[]> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('forkjoin', 2);
      request.onupgradeneeded = () => {
        if (request.result.version === 2 && !request.result.objectStoreNames.contains('notes'))
          request.result.createObjectStore('notes');
      };
      request.onblocked = () => {
        reject(new Error('an open page holds the database'));
      };
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const attempts = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction('attempts').objectStore('attempts').getAll();
      reading.onsuccess = () => {
        resolve(reading.result);
      };
    });
    database.close();
    return attempts;
  });

test('a database that a newer version of the site has changed keeps its attempts, and this one says that it cannot read them', async ({
  page,
  context,
}) => {
  await page.goto('/glossary');
  await keepAttempts(page, [ATTEMPT]);
  const open = await context.newPage();
  await open.goto('/progress');
  await expect(open.getByText('1 attempt at 1 challenge so far.')).toBeVisible();
  expect(await changeDatabase(page)).toEqual([ATTEMPT]);
  await open.reload();
  await expect(open.getByText('This browser could not read what you submitted before')).toBeVisible();
  expect(await changeDatabase(page)).toEqual([ATTEMPT]);
});
