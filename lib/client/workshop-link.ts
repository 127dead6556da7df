/** What an instructor chose: read from an address, so anything may stand in it. */
export interface Workshop {
  readonly title: string;
  readonly items: readonly WorkshopItem[];
  /** Solutions stay closed until then; undefined where they never are. */
  readonly solutionsFrom: Date | undefined;
}

export interface WorkshopItem {
  /** `track/slug`. */
  readonly item: string;
  readonly minutes: number;
}

/** What a link may hold: the form that makes one keeps to it, and of a link from strangers the rest is not read. */
export const workshopLimits = {
  /** Far more than the course has, so that all of it fits. */
  items: 500,
  minutes: 600,
  titleLength: 80,
} as const;

const ITEM = /^([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*):(\d{1,3})$/;

/** The fragment of the address that opens a workshop: legible, so that it can be changed by hand. */
export function workshopFragment({ title, items, solutionsFrom }: Workshop): string {
  const fields = new URLSearchParams();
  if (title !== '') fields.set('title', title);
  for (const { item, minutes } of items) fields.append('item', `${item}:${String(minutes)}`);
  if (solutionsFrom !== undefined) fields.set('solutions', solutionsFrom.toISOString().slice(0, 16) + 'Z');
  return `#${fields.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

function readItem(text: string): WorkshopItem[] {
  const [, item, minutes] = ITEM.exec(text) ?? [];
  if (item === undefined || minutes === undefined) return [];
  return [{ item, minutes: Math.min(Number(minutes), workshopLimits.minutes) }];
}

/** The workshop that an address carries; undefined when it names nothing. */
export function workshopFromFragment(fragment: string): Workshop | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const items = fields.getAll('item').slice(0, workshopLimits.items).flatMap(readItem);
  if (items.length === 0) return undefined;
  const from = new Date(fields.get('solutions') ?? '');
  const title = (fields.get('title') ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, workshopLimits.titleLength);
  return { title, items, solutionsFrom: Number.isNaN(from.getTime()) ? undefined : from };
}
