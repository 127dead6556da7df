import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import type { WorkshopChoice } from './workshop-choice';
import { WorkshopDesk } from './workshop-desk';

/** Every lesson and challenge with what a handout says of it. */
function choicesOf(catalogue: Catalogue): readonly WorkshopChoice[] {
  const links = itemLinks(catalogue);
  return catalogue.tracks.flatMap((track) =>
    track.items.flatMap(({ slug, outcomes }) => {
      const link = links.get(`${track.slug}/${slug}`);
      return link === undefined ? [] : [{ ...link, trackTitle: track.title, outcomes }];
    }),
  );
}

export function WorkshopPage({ catalogue }: { readonly catalogue: Catalogue }) {
  return <WorkshopDesk choices={choicesOf(catalogue)} />;
}
