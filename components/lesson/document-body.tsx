import type { ContentDocument } from '@/lib/content/schema/document';

import { renderNodes } from './document-view';
import { LessonFrame } from './lesson-frame';
import prose from './prose.module.css';

interface DocumentBodyProps {
  readonly document: ContentDocument;
  /** Names what its blocks keep. */
  readonly lesson: string;
}

/** A statement, a hint or an explanation, set for a pane. */
export function DocumentBody({ document, lesson }: DocumentBodyProps) {
  return (
    <LessonFrame lesson={lesson}>
      <div className={prose['notes']}>
        {renderNodes(document.children, { lesson, challenges: new Map() })}
      </div>
    </LessonFrame>
  );
}
