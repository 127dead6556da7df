'use client';

import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { settings as words } from '@/components/ui/strings/settings';
import { attemptStore } from '@/lib/client/attempt-store';
import { downloadFile } from '@/lib/client/download-file';
import { exportBackup } from '@/lib/client/export-backup';
import { type ImportPlan, applyImport, planImport } from '@/lib/client/import-backup';
import { browserStorage } from '@/lib/client/safe-storage';

import { ImportQuestion } from './import-question';
import styles from './settings-page.module.css';

async function downloadAll(): Promise<void> {
  const backup = exportBackup(browserStorage, await attemptStore.all());
  downloadFile(`forkjoin-${backup.at.slice(0, 10)}.json`, JSON.stringify(backup));
}

type State =
  | { readonly kind: 'idle'; readonly text: string }
  | { readonly kind: 'bad'; readonly text: string }
  | { readonly kind: 'asking'; readonly plan: ImportPlan };

/** Reads and compares a file; nothing is written before the reader has said so. */
async function readBackup(file: File): Promise<State> {
  // The schema is large and seldom needed.
  const { parseBackup } = await import('@/lib/content/schema/parse-backup');
  const parsed = parseBackup(await file.text());
  return parsed.kind === 'bad'
    ? { kind: 'bad', text: words.importBad(file.name, parsed.reason) }
    : { kind: 'asking', plan: planImport(parsed.content, browserStorage) };
}

async function write(plan: ImportPlan, takesTheirs: boolean): Promise<State> {
  const { written, unsaved } = applyImport(plan, takesTheirs, browserStorage);
  await attemptStore.add(plan.attempts);
  // What is open on this page hears of it as it would of another tab.
  for (const key of written)
    window.dispatchEvent(new StorageEvent('storage', { key: browserStorage.nameOf(key) }));
  return { kind: 'idle', text: unsaved === 0 ? words.imported : words.importedPartly(unsaved) };
}

/** Everything as one file, and back. */
export function CarryOver() {
  const [state, setState] = useState<State>({ kind: 'idle', text: '' });
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles['row']}>
        <Button onClick={() => void downloadAll()}>
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
            // Emptied, so that the same file can be chosen again.
            if (file !== undefined) void readBackup(file).then(setState);
            event.target.value = '';
          }}
        />
      </div>
      <div role="status" className={styles['answer']}>
        {state.kind === 'bad' && <Notice kind="bad">{state.text}</Notice>}
        {state.kind === 'idle' && state.text !== '' && <Notice kind="info">{state.text}</Notice>}
        {state.kind === 'asking' && (
          <ImportQuestion
            plan={state.plan}
            onAnswer={(answer) => {
              if (answer === 'leave') setState({ kind: 'idle', text: '' });
              else void write(state.plan, answer === 'theirs').then(setState);
            }}
          />
        )}
      </div>
    </>
  );
}
