import { expect, test } from '@playwright/test';

for (const path of ['/glossary', '/pathways', '/concurrency']) {
  test(`every link of ${path} that stays on this site leads somewhere`, async ({ page, request }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const links = await page
      .locator('main')
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const pages = new Set(
      links.filter((link) => link.startsWith('/')).map((link) => link.replace(/#.*/, '')),
    );
    for (const link of pages) expect((await request.get(link)).status(), link).toBe(200);
    const anchors = links.filter((link) => link.startsWith('#'));
    const missing = await page.evaluate(
      (hrefs) => hrefs.filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
      anchors,
    );
    expect(missing).toEqual([]);
  });
}

test('a term of the glossary can be linked to', async ({ page }) => {
  await page.goto('/glossary#deadlock');
  await expect(page.locator('#deadlock')).toBeInViewport();
});
