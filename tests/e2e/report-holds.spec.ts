import { type Page, expect, test } from '@playwright/test';
import { parseReport } from '../../lib/content/schema/parse-report';
import type { Report } from '../../lib/content/schema/report';
import { downloadText } from './download-text';

/** The report as an instructor's page reads it. */
async function downloadReport(page: Page): Promise<Report> {
  const parsed = parseReport(await downloadText(page, 'Download report'));
  if (parsed.kind === 'bad') throw new Error(parsed.reason);
  return parsed.content;
}

const ANSWERS = [
  { question: 'python', answer: 'often' },
  { question: 'goal', answer: 'A heat equation' },
];

test('a report holds what the learner agreed to include, and nothing else that was answered or said', async ({
  page,
}) => {
  await page.goto('/start/survey');
  await page.getByRole('group', { name: 'How often' }).getByText('Most weeks').click();
  await page.getByRole('textbox').fill('A heat equation');
  await page.goto('/learn/why-parallel/free-lunch');
  await page.getByRole('button', { name: 'Too hard' }).click();

  await page.goto('/progress');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada');
  const survey = page.getByRole('checkbox', { name: 'Include my answers to the survey (2)' });
  const feedback = page.getByRole('checkbox', { name: 'Include my feedback (1)' });
  await expect(survey).not.toBeChecked();
  await expect(feedback).not.toBeChecked();
  const neither = await downloadReport(page);
  expect(neither).not.toHaveProperty('survey');
  expect(neither).not.toHaveProperty('feedback');

  await survey.check();
  const answers = await downloadReport(page);
  expect(answers.survey).toEqual(ANSWERS);
  expect(answers).not.toHaveProperty('feedback');

  await survey.uncheck();
  await feedback.check();
  const said = await downloadReport(page);
  expect(said).not.toHaveProperty('survey');
  expect(said.feedback).toMatchObject([{ item: 'why-parallel/free-lunch', rating: 'too-hard' }]);
});

test('what was agreed beside the survey counts for the report, until it is taken back', async ({ page }) => {
  await page.goto('/start/survey');
  await page.getByRole('group', { name: 'How often' }).getByText('Most weeks').click();
  await page.getByRole('switch', { name: 'Include my answers in my report file' }).check();
  await page.goto('/progress');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada');
  const survey = page.getByRole('checkbox', { name: 'Include my answers to the survey (1)' });
  await expect(survey).toBeChecked();
  expect((await downloadReport(page)).survey).toEqual(ANSWERS.slice(0, 1));
  await survey.uncheck();
  expect(await downloadReport(page)).not.toHaveProperty('survey');
  await page.goto('/start/survey');
  await expect(page.getByRole('switch')).not.toBeChecked();
});
