import type { ContentDocument } from '@/lib/content/schema/document';

import type { ChallengeLink } from './challenge-link';
import { renderNodes } from './document-view';
import { LessonFrame } from './lesson-frame';
import prose from './prose.module.css';

interface DocumentBodyProps {
  readonly document: ContentDocument;
  /** Names what its blocks keep. */
  readonly lesson: string;
  /** Those that its cards lead to. */
  readonly challenges?: ReadonlyMap<string, ChallengeLink>;
  /** For the instructor's pages: notes are shown too. */
  readonly showsNotes?: boolean;
}

/** A statement, a hint or an explanation, set for a pane. */
export function DocumentBody({
  document,
  lesson,
  challenges = new Map(),
  showsNotes = false,
}: DocumentBodyProps) {
  return (
    <LessonFrame lesson={lesson}>
      <div className={prose['notes']}>
        {renderNodes(document.children, { lesson, challenges, showsNotes })}
      </div>
    </LessonFrame>
  );
}
