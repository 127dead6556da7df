import { GraduationCap, Info, ListChecks, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { lesson as words } from '@/components/ui/strings/lesson';
import type { ProseBlock as ProseBlockNode } from '@/lib/content/schema/document';

import { HeldSolution } from './held-solution';
import styles from './prose-block.module.css';

const ICONS = {
  callout: Info,
  caution: TriangleAlert,
  keypoints: ListChecks,
  instructor: GraduationCap,
} as const;

interface ProseBlockProps {
  readonly block: ProseBlockNode;
  readonly showsNotes: boolean;
  readonly children: ReactNode;
}

/** Text set apart: a note, a warning, what to remember; hints and solutions start closed. */
export function ProseBlock({ block, showsNotes, children }: ProseBlockProps) {
  const { kind, title } = block;
  if (kind === 'instructor' && !showsNotes) return null;
  if (kind === 'hint' || kind === 'solution') {
    return (
      <details className={styles['closed']}>
        <summary>{title ?? words[kind]}</summary>
        <div className={styles['body']}>
          {kind === 'solution' ? <HeldSolution>{children}</HeldSolution> : children}
        </div>
      </details>
    );
  }
  const Icon = ICONS[kind];
  const Heading = kind === 'keypoints' ? 'h2' : 'p';
  return (
    <div className={`${styles['block']} ${styles[kind] ?? ''}`}>
      <Heading className={styles['title']}>
        <Icon size={18} aria-hidden />
        {title ?? words[kind]}
      </Heading>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}
