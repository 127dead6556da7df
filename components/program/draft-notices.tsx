'use client';

import { type Ref, useImperativeHandle, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { draft as words } from '@/components/ui/strings/draft';
import { workbench } from '@/components/ui/strings/workbench';
import { downloadFile } from '@/lib/client/download-file';
import type { DraftState, DraftStore } from '@/lib/client/draft-store';

import styles from './draft-notices.module.css';

interface DraftNoticesProps {
  readonly draft: DraftStore;
  readonly state: DraftState;
  readonly fileName: string;
  /** Takes the focus from a button elsewhere that goes when the text is replaced. */
  readonly focusRef?: Ref<Pick<HTMLElement, 'focus'>>;
}

interface Choice {
  readonly label: string;
  readonly act: () => void;
  /** What is said when it is done. */
  readonly said: string;
}

/** What the reader must know about the text in the editor: replaced, not kept, or changed in another tab. */
export function DraftNotices({ draft, state, fileName, focusRef }: DraftNoticesProps) {
  const { saved, conflict, replaced, damaged, isOfOldStarter } = state;
  const [said, setSaid] = useState({ text: '', code: '' });
  const place = useRef<HTMLDivElement>(null);
  const focus = (): void => {
    place.current?.focus();
  };
  // Of another text it would be wrong.
  const isSaidStill = conflict === undefined && said.code === state.code;
  useImperativeHandle(focusRef, () => ({ focus }), []);
  const choose = (choices: readonly Choice[]) =>
    choices.map(({ label, act, said: what }) => (
      <Button
        key={label}
        size="small"
        onClick={() => {
          act();
          setSaid({ text: what, code: draft.store.getState().code });
          // The button goes with its notice; whoever came by keyboard goes on from here, and the editor is next.
          focus();
        }}
      >
        {label}
      </Button>
    ));
  return (
    <div role="status" ref={place} tabIndex={-1} className={styles['notices']}>
      <span className="visually-hidden">{isSaidStill && said.text}</span>
      {conflict !== undefined && (
        <Notice kind="warn" actions={choose(conflictChoices(draft, state))}>
          {words.conflict[state.conflictOrigin].text}
        </Notice>
      )}
      {isOfOldStarter && conflict === undefined && (
        <Notice kind="info" actions={choose(starterChoices(draft))}>
          {words.oldStarter.text}
        </Notice>
      )}
      {replaced !== undefined && (
        <Notice kind="info" actions={choose(undoChoices(draft))}>
          {words.replaced}
        </Notice>
      )}
      {damaged !== undefined && (
        <DamagedNotice draft={draft} damaged={damaged} fileName={fileName} onDone={focus} />
      )}
      {saved.kind === 'unsaved' && (
        <Notice
          kind="bad"
          actions={
            <Button
              size="small"
              onClick={() => {
                downloadFile(fileName, state.code);
              }}
            >
              {workbench.download}
            </Button>
          }
        >
          {workbench.unsaved[saved.reason]}
        </Notice>
      )}
    </div>
  );
}

function conflictChoices(draft: DraftStore, { conflictOrigin }: DraftState): readonly Choice[] {
  const { mine, theirs } = words.conflict[conflictOrigin];
  return [
    {
      label: mine,
      act: () => {
        draft.keepMine();
      },
      said: words.kept,
    },
    {
      label: theirs,
      act: () => {
        draft.takeTheirs();
      },
      said: words.taken,
    },
  ];
}

function starterChoices(draft: DraftStore): readonly Choice[] {
  const { take, keep } = words.oldStarter;
  return [
    {
      label: take,
      act: () => {
        draft.reset();
      },
      said: words.began,
    },
    {
      label: keep,
      act: () => {
        draft.keepOldStarter();
      },
      said: words.wentOn,
    },
  ];
}

function undoChoices(draft: DraftStore): readonly Choice[] {
  return [
    {
      label: words.undo,
      act: () => {
        draft.undo();
      },
      said: words.undone,
    },
    {
      label: words.leave,
      act: () => {
        draft.keepReplacement();
      },
      said: words.left,
    },
  ];
}

interface DamagedNoticeProps {
  readonly draft: DraftStore;
  readonly damaged: string;
  readonly fileName: string;
  readonly onDone: () => void;
}

function DamagedNotice({ draft, damaged, fileName, onDone }: DamagedNoticeProps) {
  return (
    <Notice
      kind="warn"
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              downloadFile(`${fileName}.txt`, damaged);
            }}
          >
            {workbench.damaged.download}
          </Button>
          <Button
            size="small"
            onClick={() => {
              draft.dropDamaged();
              onDone();
            }}
          >
            {workbench.damaged.drop}
          </Button>
        </>
      }
    >
      {workbench.damaged.text}
    </Notice>
  );
}
