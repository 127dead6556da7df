'use client';

import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { draft as words } from '@/components/ui/strings/draft';
import type { DraftState, DraftStore } from '@/lib/client/draft-store';

import styles from './set-aside-texts.module.css';

interface SetAsideTextsProps {
  readonly draft: DraftStore;
  readonly state: DraftState;
}

const momentFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Texts that stood in an editor, where no list of attempts has them; each can be brought back. */
export function SetAsideTexts({ draft, state: { shelf, code } }: SetAsideTextsProps) {
  const [isRestored, setRestored] = useState(false);
  if (shelf.length === 0) return null;
  return (
    <details className={styles['texts']} data-screen-only>
      <summary>{words.shelf.title(shelf.length)}</summary>
      <p className="visually-hidden" role="status">
        {isRestored ? words.shelf.restored : ''}
      </p>
      <ol>
        {shelf.map((text) => {
          const when = momentFormat.format(new Date(text.at));
          const isPresent = text.code === code;
          return (
            <li key={text.code}>
              <time dateTime={text.at}>{when}</time>
              <span>{words.shelf.lines(text.code.trimEnd().split('\n').length)}</span>
              <Button
                look="quiet"
                size="small"
                aria-disabled={isPresent}
                aria-label={words.shelf.named(when)}
                onClick={() => {
                  if (isPresent) return;
                  draft.restore(text.code);
                  setRestored(true);
                }}
              >
                {words.shelf.restore}
              </Button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
