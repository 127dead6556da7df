import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../../script/checks/find-chromium.mjs';
import { startSite } from '../../firefox/start-site';
import { type Audit, auditPage, type Preset, presets } from './audit-page';

const PATHS = ['/', '/learn/vectorisation/ufuncs', '/challenges/axpy'];
/** What every page must reach on a desktop, in each category; a telephone's figures are told, not judged. */
const LEAST = 95;

/** Lighthouse on the pages that are named, else on home, a lesson and a challenge, against the built site. */
export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: 'string' } },
  });
  const { status } = spawnSync('node', ['script/setup/main.mjs', '--pages'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built.');
  const site = await startSite();
  const low: string[] = [];
  try {
    for (const preset of presets.filter((name) => values.only === undefined || name === values.only)) {
      for (const path of positionals.length > 0 ? positionals : PATHS) {
        const audit = await inFreshBrowser(site.url + path, preset);
        process.stdout.write(describe(path, preset, audit));
        if (preset === 'desktop' && audit.scores.some(({ score }) => score < LEAST)) low.push(path);
      }
    }
  } finally {
    site.close();
  }
  if (low.length > 0) throw new Error(`Below ${LEAST} on a desktop: ${low.join(', ')}`);
}

/** A first visit: nothing is cached, and no other page computes. */
async function inFreshBrowser(url: string, preset: Preset): Promise<Audit> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found; CHROMIUM_PATH can name one.');
  const browser = await puppeteer.launch({ executablePath, args: [...chromiumArguments] });
  try {
    return await auditPage(await browser.newPage(), url, preset);
  } finally {
    await browser.close();
  }
}

function describe(path: string, preset: Preset, { scores, metrics, findings }: Audit): string {
  const lines = [
    `${preset}  ${path}  ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}`,
    `  ${metrics.join(', ')}`,
    ...findings.map((finding) => `  - ${finding}`),
  ];
  return `${lines.join('\n')}\n`;
}
