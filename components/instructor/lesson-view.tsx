import type { ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { instructor as words } from '@/components/ui/strings/instructor';
import type { LessonDefinition } from '@/lib/content/schema/lesson';

import styles from './instructor.module.css';

interface LessonViewProps {
  readonly lesson: LessonDefinition;
  /** The text with the notes where their author put them. */
  readonly body: ReactNode;
  /** The notes alone. */
  readonly notes: readonly ReactNode[];
}

/** A lesson with its author's notes, in place and together. */
export function LessonView({ lesson, body, notes }: LessonViewProps) {
  return (
    <div className={styles['sides']}>
      <div className={styles['side']}>
        <p className={styles['note']}>{words.learnerView}</p>
        <h1>{lesson.title}</h1>
        <PageLink
          className={buttonClass('secondary', 'small')}
          href={`/learn/${lesson.track}/${lesson.slug}`}
        >
          {words.learnerPage}
        </PageLink>
        {body}
      </div>
      <div className={styles['side']}>
        <p className={styles['note']}>{words.behind}</p>
        <h2>{words.tabs.notes}</h2>
        {notes.length === 0 && <p>{words.noNotes}</p>}
        {notes}
        <ul className={styles['objectives']}>
          {lesson.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
