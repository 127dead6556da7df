import { tracksFileSchema } from '../../lib/content/schema/tracks';

export interface NewItem {
  readonly kind: 'lesson' | 'challenge';
  readonly track: string;
  readonly slug: string;
}

/**
 * The text of tracks.json with the item at the end of its track; everything else stays letter by letter, so that a
 * diff shows the new item alone.
 */
export function addToTracks(text: string, item: NewItem): string | { readonly reason: string } {
  const { tracks } = tracksFileSchema.parse(JSON.parse(text));
  const track = tracks.find(({ slug }) => slug === item.track);
  if (track === undefined) {
    const names = tracks.map(({ slug }) => slug).join(', ');
    return { reason: `there is no track ${item.track}; there are ${names}` };
  }
  // A challenge's slug is its address, whatever its track.
  const isTaken = (slug: string, kind: string): boolean =>
    slug === item.slug && (kind === item.kind || track.items.some((one) => one.slug === slug));
  if (tracks.some(({ items }) => items.some(({ slug, kind }) => isTaken(slug, kind))))
    return { reason: `the name ${item.slug} is taken` };
  const last = track.items.at(-1);
  const from = text.indexOf(`"slug": ${JSON.stringify(item.track)}`);
  const end = endOfObject(text, text.indexOf(`"slug": ${JSON.stringify(last?.slug)}`, from + 1));
  return `${text.slice(0, end)},\n${describe(item)}${text.slice(end)}`;
}

/** Behind the brace that closes the object in which `at` lies; texts of the file hold no braces. */
function endOfObject(text: string, at: number): number {
  let depth = 1;
  let end = at;
  while (depth > 0 && end < text.length) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    end += 1;
  }
  return end;
}

function describe({ kind, slug }: NewItem): string {
  return [
    '        {',
    `          "kind": "${kind}",`,
    `          "slug": "${slug}",`,
    '          "requires": [],',
    '          "outcomes": ["Say what a learner can do afterwards, beginning with a verb."]',
    '        }',
  ].join('\n');
}
