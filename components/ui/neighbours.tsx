import styles from './neighbours.module.css';
import { PageLink } from './page-link';
import { lesson as words } from './strings/lesson';

interface Neighbour {
  readonly href: string;
  readonly title: string;
  readonly kind: 'lesson' | 'challenge';
}

interface NeighboursProps {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  readonly className?: string | undefined;
}

/** What comes before and after in the course; nothing where there is neither. */
export function Neighbours({ before, after, className = '' }: NeighboursProps) {
  if (before === undefined && after === undefined) return null;
  return (
    <nav
      className={`${styles['neighbours'] ?? ''} ${className}`}
      aria-label={before === undefined ? words.onwards : words.neighbours}
    >
      {before !== undefined && (
        <PageLink href={before.href}>
          <span>{words.previous}</span>
          {before.title}
        </PageLink>
      )}
      {after !== undefined && (
        <PageLink href={after.href} data-next>
          <span>
            {words.next}, {words[after.kind].toLowerCase()}
          </span>
          {after.title}
        </PageLink>
      )}
    </nav>
  );
}
