import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../script/checks/find-chromium.mjs';
import { startSite } from '../start-site';

/** Builds the site, serves it while `work` lasts, and ends the server. @throws Error where it cannot be built */
export async function withSite(work: (url: string) => Promise<void>): Promise<void> {
  const { status } = spawnSync('node', ['script/setup/main.mjs', '--pages'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built.');
  const site = await startSite();
  try {
    await work(site.url);
  } finally {
    site.close();
  }
}

/** A Chromium that has seen nothing yet, ended after `work`. @throws Error where there is none */
export async function inFreshBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found; CHROMIUM_PATH can name one.');
  const browser = await puppeteer.launch({ executablePath, args: [...chromiumArguments] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
