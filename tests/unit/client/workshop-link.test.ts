import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { workshopFragment, workshopFromFragment, workshopLimits } from '../../../lib/client/workshop-link';

const workshop = {
  title: 'Parallel Python, afternoon',
  items: [
    { item: 'start/first-speedup', minutes: 15 },
    { item: 'multi-core/pi-pool', minutes: 30 },
  ],
  solutionsFrom: new Date('2026-11-22T15:30:00Z'),
};

describe('a workshop link', () => {
  it('brings back what was chosen, in its order', () => {
    expect(workshopFromFragment(workshopFragment(workshop))).toEqual(workshop);
  });

  it('has room for every lesson and challenge of the course', () => {
    const { tracks } = JSON.parse(readFileSync('challenges/tracks.json', 'utf8')) as {
      readonly tracks: readonly {
        readonly slug: string;
        readonly items: readonly { readonly slug: string }[];
      }[];
    };
    const items = tracks.flatMap((track) =>
      track.items.map(({ slug }) => ({ item: `${track.slug}/${slug}`, minutes: 600 })),
    );
    expect(items.length).toBeGreaterThan(60);
    expect(workshopFromFragment(workshopFragment({ ...workshop, items }))?.items).toEqual(items);
  });

  it('can be read and changed by hand', () => {
    expect(workshopFragment(workshop)).toBe(
      '#title=Parallel+Python%2C+afternoon&item=start/first-speedup:15&item=multi-core/pi-pool:30&solutions=2026-11-22T15:30Z',
    );
  });

  it.each(['', '#', '#title=x', '#item=nothing', '#item=../../etc:5', '#code=abc'])(
    'that names nothing opens nothing: %s',
    (fragment) => {
      expect(workshopFromFragment(fragment)).toBeUndefined();
    },
  );

  it('from strangers is kept within bounds', () => {
    const items = Array.from({ length: 1000 }, () => 'item=a/b:999').join('&');
    const read = workshopFromFragment(`#title=\u202e${'x'.repeat(500)}&${items}&solutions=never`);
    expect(read?.title).toBe('x'.repeat(80));
    expect(read?.items).toHaveLength(workshopLimits.items);
    expect(read?.items[0]).toEqual({ item: 'a/b', minutes: 600 });
    expect(read?.solutionsFrom).toBeUndefined();
  });
});
