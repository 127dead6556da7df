'use client';

import { Circle, CircleCheck } from 'lucide-react';

import { PageLink } from '@/components/ui/page-link';
import { Stars } from '@/components/ui/stars';
import { catalog } from '@/components/ui/strings/catalog';
import { progress as words } from '@/components/ui/strings/progress';
import { type CourseState, isDone } from '@/lib/client/course-progress';
import type { ItemLink } from '@/lib/client/item-links';
import { useProgress } from '@/lib/client/use-progress';

import styles from './progress-map.module.css';

export interface Section {
  readonly slug: string;
  readonly title: string;
  readonly items: readonly ItemLink[];
}

interface ProgressMapProps {
  readonly sections: readonly Section[];
  readonly state: CourseState | undefined;
}

function Item({ link, isItemDone }: { readonly link: ItemLink; readonly isItemDone: boolean }) {
  const earned = useProgress()[link.slug];
  const Icon = isItemDone ? CircleCheck : Circle;
  const state = isItemDone ? (link.kind === 'lesson' ? 'read' : 'passed') : 'open';
  return (
    <li className={styles['item']} data-done={isItemDone || undefined}>
      <Icon size={17} aria-hidden />
      <PageLink href={link.href}>{link.title}</PageLink>
      <span className={styles['state']}>
        <span className={state === 'open' ? 'visually-hidden' : undefined}>{words.states[state]}</span>
        {link.kind === 'challenge' && earned !== undefined && (
          <Stars earned={earned.stars} size={13} label={catalog.stars(earned.stars)} />
        )}
      </span>
    </li>
  );
}

/** Every section with its lessons and challenges, and which of them are done. */
export function ProgressMap({ sections, state }: ProgressMapProps) {
  return (
    <div className={styles['map']}>
      {sections.map(({ slug, title, items }) => {
        const done = state === undefined ? 0 : items.filter((link) => isDone(link, state)).length;
        return (
          <section key={slug} aria-labelledby={`map-${slug}`}>
            <h3 id={`map-${slug}`} className={styles['title']}>
              {title}
            </h3>
            <div className={styles['share']}>
              <progress value={done} max={items.length} aria-labelledby={`map-${slug}`} />
              <span>{words.done(done, items.length)}</span>
            </div>
            <ul className={styles['items']}>
              {items.map((link) => (
                <Item
                  key={`${link.track}/${link.slug}`}
                  link={link}
                  isItemDone={state !== undefined && isDone(link, state)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
