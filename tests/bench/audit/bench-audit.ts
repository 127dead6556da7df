import { parseArgs } from 'node:util';
import { inFreshBrowser, withSite } from '../with-site';
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
  const low: string[] = [];
  await withSite(async (url) => {
    for (const preset of presets.filter((name) => values.only === undefined || name === values.only)) {
      for (const path of positionals.length > 0 ? positionals : PATHS) {
        const audit = await auditAfresh(url + path, preset);
        process.stdout.write(describe(path, preset, audit));
        if (preset === 'desktop' && audit.scores.some(({ score }) => score < LEAST)) low.push(path);
      }
    }
  });
  if (low.length > 0) throw new Error(`Below ${LEAST} on a desktop: ${low.join(', ')}`);
}

/** A first visit: nothing is cached, and no other page computes. */
const auditAfresh = (url: string, preset: Preset): Promise<Audit> =>
  inFreshBrowser(async (browser) => auditPage(await browser.newPage(), url, preset));

function describe(path: string, preset: Preset, { scores, metrics, findings }: Audit): string {
  const lines = [
    `${preset}  ${path}  ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}`,
    `  ${metrics.join(', ')}`,
    ...findings.map((finding) => `  - ${finding}`),
  ];
  return `${lines.join('\n')}\n`;
}
