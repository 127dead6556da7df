'use client';

import { useState } from 'react';

import { Notice } from '@/components/ui/notice';
import { ScrollArea } from '@/components/ui/scroll-area';
import { attempts as words } from '@/components/ui/strings/attempts';
import { textHash } from '@/components/ui/text-hash';
import type { DraftStore } from '@/lib/client/draft-store';
import { useAttempts } from '@/lib/client/use-attempts';
import { useShelf } from '@/lib/client/use-shelf';
import { bestAttempt } from '@/lib/content/schema/best-attempt';

import { AttemptRow, AttemptSummary, type KeptText } from './attempt-row';
import styles from './attempts-region.module.css';
import region from './region.module.css';

interface AttemptsRegionProps {
  readonly slug: string;
  readonly draft: DraftStore;
  /** What stands in the editor. */
  readonly code: string;
}

/** Everything submitted to this challenge, what of it was best, and what was set aside; each can be brought back. */
export function AttemptsRegion({ slug, draft, code }: AttemptsRegionProps) {
  const { attempts, isKept, unreadable } = useAttempts();
  const shelf = useShelf(draft);
  const [opened, setOpened] = useState<string>();
  const [isRestored, setRestored] = useState(false);
  const own = (attempts ?? []).filter((attempt) => attempt.challenge === slug);
  const kept: readonly KeptText[] = [
    ...own.map((attempt) => ({ id: attempt.id, at: attempt.at, code: attempt.code, attempt })),
    // What was submitted as well is listed once, with its verdict.
    ...shelf
      .filter((text) => own.every((attempt) => attempt.code !== text.code))
      .map((text) => ({ id: textHash(text.code), ...text })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  const best = bestAttempt(own);

  const restore = (wanted: string): void => {
    draft.restore(wanted);
    setRestored(true);
  };

  return (
    <section className={region['region']} aria-label={words.title}>
      <ScrollArea label={words.title} className={region['body']}>
        {!isKept && <Notice kind="warn">{words.notKept}</Notice>}
        {unreadable > 0 && <Notice kind="warn">{words.unreadable(unreadable)}</Notice>}
        <p className="visually-hidden" role="status">
          {isRestored ? words.restored : ''}
        </p>
        {attempts !== undefined && kept.length === 0 && <p className={region['empty']}>{words.empty}</p>}
        {best !== undefined && (
          <p className={styles['best']}>
            <strong>{words.best}</strong>
            <AttemptSummary attempt={best} />
          </p>
        )}
        <ol className={styles['list']}>
          {kept.map((text) => (
            <AttemptRow
              key={text.id}
              text={text}
              present={code}
              isOpen={opened === text.id}
              onToggle={() => {
                setOpened(opened === text.id ? undefined : text.id);
              }}
              onRestore={() => {
                restore(text.code);
              }}
            />
          ))}
        </ol>
      </ScrollArea>
    </section>
  );
}
