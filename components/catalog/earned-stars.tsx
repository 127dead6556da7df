'use client';

import { Stars } from '@/components/ui/stars';
import { catalog } from '@/components/ui/strings/catalog';
import type { ItemLink } from '@/lib/client/item-links';
import { useIsDone } from '@/lib/client/use-course-state';
import { useEarned } from '@/lib/client/use-progress';

import styles from './track-list.module.css';

/** The stars that the reader has earned on a challenge; nothing before the first. */
export function EarnedStars({ slug }: { readonly slug: string }) {
  const earned = useEarned(slug);
  if (earned === undefined) return null;
  return <Stars earned={earned.stars} size={15} label={catalog.stars(earned.stars)} />;
}

/** The node of an item on its track's line; filled when a challenge was passed, or a lesson read to its end. */
export function ItemDot({ slug, track, kind }: Pick<ItemLink, 'slug' | 'track' | 'kind'>) {
  const isDone = useIsDone({ slug, track, kind });
  return (
    <span className={styles['dot']} data-kind={kind} data-done={isDone || undefined}>
      {isDone && <span className="visually-hidden">{kind === 'lesson' ? catalog.read : catalog.passed}</span>}
    </span>
  );
}
