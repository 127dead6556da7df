import { useMemo } from 'react';

import { PageLink } from '@/components/ui/page-link';
import { workshop as words } from '@/components/ui/strings/workshop';
import { useJoinedWorkshop, useLead } from '@/lib/client/use-workshop';
import type { Guide, Neighbour } from '@/lib/client/workshop-guide';
import type { Workshop } from '@/lib/client/workshop-link';

import { useWorkshopItems } from './use-workshop-items';
import styles from './workshop-strip.module.css';

interface Place extends Guide {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Where a page stands in a workshop; undefined where it is no part of it. Items that this site lacks are passed over. */
function placeOf(
  workshop: Workshop,
  items: Readonly<Record<string, Neighbour>>,
  path: string,
): Place | undefined {
  const known = workshop.items.flatMap(({ item }) => (Object.hasOwn(items, item) ? (items[item] ?? []) : []));
  const at = known.findIndex(({ href }) => href === path);
  if (at < 0) return undefined;
  return { number: at + 1, count: known.length, before: known[at - 1], after: known[at + 1] };
}

/** On the pages of a workshop's items: how far it is, what comes next in it, and the way back to all of it. */
export function WorkshopStrip({ path }: { readonly path: string }) {
  const workshop = useJoinedWorkshop();
  const items = useWorkshopItems();
  const place = useMemo(
    () => (workshop === undefined || items === undefined ? undefined : placeOf(workshop, items, path)),
    [workshop, items, path],
  );
  useLead(place);
  if (workshop === undefined) return null;
  return (
    <nav className={styles['strip']} aria-label={words.title}>
      <PageLink href="/workshop" className={styles['title']}>
        {workshop.title === '' ? words.title : `${words.title}: ${workshop.title}`}
      </PageLink>
      {items !== undefined && (
        <span>{place === undefined ? words.elsewhere : words.place(place.number, place.count)}</span>
      )}
      {place !== undefined && (
        <span className={styles['next']}>
          {place.after === undefined ? (
            words.last
          ) : (
            <PageLink href={place.after.href}>{words.nextIs(place.after.title)}</PageLink>
          )}
        </span>
      )}
    </nav>
  );
}
