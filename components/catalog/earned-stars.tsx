'use client';

import { Stars } from '@/components/ui/stars';
import { catalog } from '@/components/ui/strings/catalog';
import { useProgress } from '@/lib/client/use-progress';

import styles from './track-list.module.css';

/** The stars that the reader has earned on a challenge; nothing before the first. */
export function EarnedStars({ slug }: { readonly slug: string }) {
  const earned = useProgress()[slug];
  if (earned === undefined) return null;
  return <Stars earned={earned.stars} size={15} label={catalog.stars(earned.stars)} />;
}

/** The node of an item on its track's line; filled when a challenge was passed. */
export function ItemDot({ slug, kind }: { readonly slug: string; readonly kind: 'lesson' | 'challenge' }) {
  const earned = useProgress()[slug];
  const isDone = kind === 'challenge' && earned?.hasPassed === true;
  return (
    <span className={styles['dot']} data-kind={kind} data-done={isDone || undefined}>
      {isDone && <span className="visually-hidden">{catalog.passed}</span>}
    </span>
  );
}
