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
          <p>{section}</p>
          <ol>
            {items.map(({ href, title, kind }) => (
              <li key={href} data-kind={kind}>
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
