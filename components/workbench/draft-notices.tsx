'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { workbench as words } from '@/components/ui/strings/workbench';
import { downloadFile } from '@/lib/client/download-file';
import type { DraftState, DraftStore } from '@/lib/client/draft-store';

interface DraftNoticesProps {
  readonly draft: DraftStore;
  readonly state: DraftState;
  readonly fileName: string;
}

/** What the reader must know about the text in the editor: replaced, not kept, or changed in another tab. */
export function DraftNotices({ draft, state, fileName }: DraftNoticesProps) {
  const { saved, conflict, replaced, damaged } = state;
  return (
    <div role="status">
      {conflict !== undefined && (
        <Notice
          kind="warn"
          actions={
            <>
              <Button
                size="small"
                onClick={() => {
                  draft.keepMine();
                }}
              >
                {words.conflict.mine}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  draft.takeTheirs();
                }}
              >
                {words.conflict.theirs}
              </Button>
            </>
          }
        >
          {words.conflict.text}
        </Notice>
      )}
      {replaced !== undefined && (
        <Notice
          kind="info"
          actions={
            <Button
              size="small"
              onClick={() => {
                draft.undo();
              }}
            >
              {words.undoReset}
            </Button>
          }
        >
          {words.wasReset}
        </Notice>
      )}
      {damaged !== undefined && (
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
                {words.damaged.download}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  draft.dropDamaged();
                }}
              >
                {words.damaged.drop}
              </Button>
            </>
          }
        >
          {words.damaged.text}
        </Notice>
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
              {words.download}
            </Button>
          }
        >
          {words.unsaved[saved.reason]}
        </Notice>
      )}
    </div>
  );
}
