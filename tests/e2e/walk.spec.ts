import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { hasTurn } from '../turns';
import { findBarriers } from './find-barriers';

interface Tracks {
  readonly tracks: readonly {
    readonly slug: string;
    readonly items: readonly { readonly kind: 'lesson' | 'challenge'; readonly slug: string }[];
  }[];
}

const RUN_PATIENCE_MS = 60_000;
/**
 * Every page is loaded each time; one page in so many is searched for barriers, and the programs of one lesson in so
 * many are run, others on another day. FORKJOIN_WALK=all: each one.
 */
const TURNS = { barriers: 4, programs: 12 };
const isDue = (index: number, turns: number): boolean => hasTurn(index, turns, 'FORKJOIN_WALK');

const { tracks } = JSON.parse(readFileSync('challenges/tracks.json', 'utf8')) as Tracks;
const items = tracks.flatMap((track) => track.items.map((item) => ({ ...item, track: track.slug })));
const lessons = items.filter(({ kind }) => kind === 'lesson').map(lessonPath);
const challenges = items.filter(({ kind }) => kind === 'challenge').map(({ slug }) => `/challenges/${slug}`);

for (const { slug } of tracks) {
  const paths = items
    .filter(({ track }) => track === slug)
    .map((item) => (item.kind === 'lesson' ? lessonPath(item) : `/challenges/${item.slug}`));
  test(`the pages of ${slug} load whole, without a complaint, and are accessible`, async ({ page }) => {
    test.setTimeout(300_000);
    const complaints = listen(page);
    const violations: string[] = [];
    for (const [index, path] of paths.entries()) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const found = isDue(index, TURNS.barriers) ? await findBarriers(page) : [];
      violations.push(...found.map((violation) => `${path}: ${violation}`));
    }
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('no two items share an address', () => {
  const paths = [...lessons, ...challenges];
  expect(paths.length).toBe(new Set(paths).size);
});

for (const [index, path] of lessons.entries()) {
  if (!isDue(index, TURNS.programs)) continue;
  test(`every program of ${path} runs to its end`, async ({ page }) => {
    test.setTimeout(300_000);
    const complaints = listen(page);
    await page.goto(path);
    const blocks = page.locator('[id^="run-"]');
    for (const block of await blocks.all()) {
      await block.getByRole('button', { name: 'Run', exact: true }).click();
      await expect(block.locator('[data-outcome]')).toBeVisible({ timeout: RUN_PATIENCE_MS });
      await expect(block.locator('[data-outcome=timeout], [data-outcome=memory]')).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  });
}

function lessonPath({ track, slug }: { readonly track: string; readonly slug: string }): string {
  return `/learn/${track}/${slug}`;
}

/** Everything that the page complains about from now on. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
