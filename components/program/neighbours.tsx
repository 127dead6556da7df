'use client';

import { PageLink } from '@/components/ui/page-link';
import { lesson as words } from '@/components/ui/strings/lesson';
import { useGuide } from '@/lib/client/use-guide';
import type { Guide, Neighbour } from '@/lib/client/workshop-guide';

import styles from './neighbours.module.css';

interface NeighboursProps extends Guide {
  readonly className?: string | undefined;
  /** Offers the way on alone. */
  readonly isOnwards?: boolean;
}

/** What comes before and after in the course, or in the workshop that the reader follows; nothing where there is neither. */
export function Neighbours({ className, isOnwards, ...course }: NeighboursProps) {
  const { before: earlier, after } = useGuide() ?? course;
  const before = isOnwards === true ? undefined : earlier;
  if (before === undefined && after === undefined) return null;
  return (
    <nav
      className={[styles['neighbours'], className].join(' ')}
      aria-label={before === undefined ? words.onwards : words.neighbours}
    >
      {before !== undefined && <Way label={words.previous} to={before} />}
      {after !== undefined && (
        <Way label={`${words.next}, ${words[after.kind].toLowerCase()}`} to={after} isNext />
      )}
    </nav>
  );
}

interface WayProps {
  readonly label: string;
  readonly to: Neighbour;
  readonly isNext?: boolean;
}

function Way({ label, to: { href, title }, isNext = false }: WayProps) {
  return (
    <PageLink href={href} data-next={isNext || undefined}>
      <span>{label}</span>
      {title}
    </PageLink>
  );
}
