import lighthouse, { type Result, desktopConfig } from 'lighthouse';
import type { Page } from 'puppeteer-core';

export const presets = ['desktop', 'mobile'] as const;
export type Preset = (typeof presets)[number];

export interface Audit {
  /** From 0 to 100. */
  readonly scores: readonly { readonly category: string; readonly score: number }[];
  readonly metrics: readonly string[];
  /** What cost points, in Lighthouse's words. */
  readonly findings: readonly string[];
}

const CATEGORIES = ['accessibility', 'best-practices', 'performance'];
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];
/** An audit that scores less is named. */
const GOOD = 0.9;

/** Runs Lighthouse with its own presets. @param page of a browser that has not seen the site */
export async function auditPage(page: Page, url: string, preset: Preset): Promise<Audit> {
  const flags = { onlyCategories: CATEGORIES, logLevel: 'error' } as const;
  const config = preset === 'desktop' ? desktopConfig : undefined;
  const ran = await lighthouse(url, { ...flags, onlyCategories: [...CATEGORIES] }, config, page);
  if (ran === undefined) throw new Error(`Lighthouse told nothing about ${url}.`);
  if (ran.lhr.runtimeError !== undefined) throw new Error(ran.lhr.runtimeError.message);
  return {
    scores: CATEGORIES.map((category) => ({
      category,
      score: Math.round((ran.lhr.categories[category]?.score ?? 0) * 100),
    })),
    metrics: METRICS.map((id) => {
      const audit = ran.lhr.audits[id];
      return `${audit?.title ?? id} ${audit?.displayValue ?? '?'}`;
    }),
    findings: findingsOf(ran.lhr),
  };
}

/** Audits that count towards a score and did badly, with the first things they found. */
function findingsOf(result: Result): readonly string[] {
  const counting = CATEGORIES.flatMap((category) => result.categories[category]?.auditRefs ?? []);
  return counting.flatMap(({ id, weight }) => {
    const audit = result.audits[id];
    if (audit === undefined || audit.score === null || audit.score >= GOOD || weight === 0) return [];
    return [[audit.title, audit.displayValue, firstItems(audit.details)].filter(Boolean).join('; ')];
  });
}

function firstItems(details: unknown): string {
  if (typeof details !== 'object' || details === null || !('items' in details)) return '';
  return JSON.stringify(details.items).slice(0, 600);
}
