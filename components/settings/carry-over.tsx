'use client';

import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { keeping } from '@/components/ui/strings/keeping';
import { settings as words } from '@/components/ui/strings/settings';

import { type CarryState, downloadAll, readBackup, say, takeOver } from './carry-files';
import { type ImportAnswer, ImportQuestion } from './import-question';
import styles from './settings-page.module.css';

/** Everything as one file, and back. `onRead` hears of whatever a file may have brought. */
export function CarryOver({ onRead }: { readonly onRead: () => void }) {
  const [state, setState] = useState<CarryState>(say('info'));
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLDivElement>(null);

  const become = (next: Promise<CarryState>, failed: string): void => {
    void next.catch(() => say('bad', failed)).then(setState);
  };
  const answer = (given: ImportAnswer): void => {
    if (state.kind !== 'asking') return;
    // The buttons go away with the question: whoever uses a keyboard goes on where the answer comes.
    status.current?.focus();
    setState(say('info', ...(given === 'leave' ? [keeping.carry.left] : [])));
    if (given === 'leave') return;
    become(takeOver(state.plan, given === 'theirs').finally(onRead), keeping.carry.writeFailed);
  };

  return (
    <>
      <div className={styles['row']}>
        <Button
          onClick={() => {
            become(downloadAll(), keeping.carry.exportFailed);
          }}
        >
          <Download size={16} aria-hidden />
          {words.exportAll}
        </Button>
        <Button
          onClick={() => {
            input.current?.click();
          }}
        >
          <Upload size={16} aria-hidden />
          {words.importAll}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={words.importAll}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) become(readBackup(file), keeping.carry.importFailed(file.name));
            // Emptied, so that the same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <div role="status" className={styles['answer']} ref={status} tabIndex={-1}>
        {state.kind === 'asking' && <ImportQuestion {...state} onAnswer={answer} />}
        {state.kind === 'said' && state.texts.length > 0 && (
          <Notice kind={state.tone}>
            {state.texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        )}
      </div>
    </>
  );
}
