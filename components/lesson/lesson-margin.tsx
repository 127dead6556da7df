import { PageLink } from '@/components/ui/page-link';
import { lesson as words } from '@/components/ui/strings/lesson';
import type { ItemLink } from '@/lib/client/item-links';
import type { ContentDocument } from '@/lib/content/schema/document';

import styles from './lesson-margin.module.css';

interface LessonMarginProps {
  readonly headings: ContentDocument['headings'];
  /** The title of the section that the lesson belongs to. */
  readonly section: string;
  /** Lessons and challenges of the section, in order. */
  readonly items: readonly ItemLink[];
  /** The lesson's own address. */
  readonly current: string;
}

/** So many before and after the lesson itself: a whole section would push the lesson out of sight. */
const AROUND = 4;

/** The items around the current one, of a section's end or beginning as many as in its middle. */
function itemsAround(items: readonly ItemLink[], current: string): readonly ItemLink[] {
  const at = items.findIndex(({ href }) => href === current);
  const first = Math.max(0, Math.min(at - AROUND, items.length - 2 * AROUND - 1));
  return items.slice(first, first + 2 * AROUND + 1);
}

/** Beside the text, where there is room: what the lesson holds, and where in its section it stands. */
export function LessonMargin({ headings, section, items, current }: LessonMarginProps) {
  const parts = headings.filter(({ level }) => level === 2);
  return (
    <div className={styles['margin']}>
      <div>
        {parts.length > 0 && (
          <nav aria-label={words.contents}>
            <p>{words.contents}</p>
            <ul>
              {parts.map(({ id, text }) => (
                <li key={id}>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-label={words.around(section)}>
          <p>
            <PageLink href={`/#${items[0]?.track ?? ''}`}>{section}</PageLink>
          </p>
          <ol>
            {itemsAround(items, current).map(({ href, title }) => (
              <li key={href}>
                <PageLink href={href} aria-current={href === current ? 'page' : undefined}>
                  {title}
                </PageLink>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </div>
  );
}
