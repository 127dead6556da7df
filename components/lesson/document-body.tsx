import type { ContentDocument } from '@/lib/content/schema/document';

import { renderNodes } from './document-view';
import { LessonFrame } from './lesson-frame';
import prose from './prose.module.css';

interface DocumentBodyProps {
  readonly document: ContentDocument;
  /** Names what its blocks keep. */
  readonly lesson: string;
  /** For the instructor's pages: notes are shown too. */
  readonly showsNotes?: boolean;
}

/** A statement, a hint or an explanation, set for a pane. */
export function DocumentBody({ document, lesson, showsNotes = false }: DocumentBodyProps) {
  return (
    <LessonFrame lesson={lesson}>
      <div className={prose['notes']}>
        {renderNodes(document.children, { lesson, challenges: new Map(), showsNotes })}
      </div>
    </LessonFrame>
  );
}
