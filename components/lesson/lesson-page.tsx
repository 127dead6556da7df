import type { ReactNode } from 'react';

import { Neighbours } from '@/components/program/neighbours';
import { PageLink } from '@/components/ui/page-link';
import { lesson as words } from '@/components/ui/strings/lesson';
import { itemLinks, neighboursOf } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';
import type { LessonDefinition } from '@/lib/content/schema/lesson';

import { challengeLinks } from './challenge-links';
import { renderNodes } from './document-view';
import { LessonFrame } from './lesson-frame';
import { LessonMargin } from './lesson-margin';
import styles from './lesson-page.module.css';
import prose from './prose.module.css';

interface LessonPageProps {
  readonly lesson: LessonDefinition;
  readonly catalogue: Catalogue;
  /** Stands below the text: asks how it was. */
  readonly foot: ReactNode;
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** A lesson: what it asks, the text with its programs and questions, and where to go next. */
export function LessonPage({ lesson, catalogue, foot }: LessonPageProps) {
  const links = itemLinks(catalogue);
  const trackTitle = catalogue.tracks.find((track) => track.slug === lesson.track)?.title ?? lesson.track;
  const challenges = challengeLinks(catalogue);
  const id = `${lesson.track}/${lesson.slug}`;
  const before = lesson.requires.flatMap((path) => links.get(path) ?? []);
  return (
    <LessonFrame lesson={id}>
      <article className={styles['lesson']}>
        <header className={styles['head']}>
          <p className={styles['track']}>
            <PageLink href={`/#${lesson.track}`}>{trackTitle}</PageLink>
            <span>{words.minutes(lesson.minutes)}</span>
            {before.length > 0 && (
              <span>
                {words.before}:{' '}
                {before.map((link, k) => (
                  <span key={link.href}>
                    {k > 0 && ', '}
                    <PageLink href={link.href}>{link.title}</PageLink>
                  </span>
                ))}
              </span>
            )}
          </p>
          <h1>{lesson.title}</h1>
          <div className={styles['asks']}>
            <List title={words.questions} items={lesson.questions} />
            <List title={words.objectives} items={lesson.objectives} />
          </div>
        </header>
        <LessonMargin
          headings={lesson.document.headings}
          section={trackTitle}
          items={[...links.values()].filter(({ track }) => track === lesson.track)}
          current={`/learn/${id}`}
        />
        <div className={prose['prose']} data-handout>
          {renderNodes(lesson.document.children, { lesson: id, challenges })}
        </div>
        {lesson.sources.length > 0 && (
          <section className={styles['sources']}>
            <h2>{words.sources}</h2>
            <ul>
              {lesson.sources.map((source) => (
                <li key={source.url}>
                  <a href={source.url}>{source.title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className={styles['foot-note']}>{foot}</div>
        <Neighbours {...neighboursOf(links, id)} className={styles['foot']} />
      </article>
    </LessonFrame>
  );
}
