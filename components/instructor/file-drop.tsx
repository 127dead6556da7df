'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { reports as words } from '@/components/ui/strings/reports';
import type { ReadableFile } from '@/lib/client/read-report-file';
import { walkDrop } from '@/lib/client/walk-drop';

import styles from './instructor.module.css';

/** What was dropped, asked for at once: the browser forgets it when the event is over. */
function droppedOn({ items }: DataTransfer): readonly (FileSystemEntry | File)[] {
  return [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
    .filter((one) => one !== null);
}

/** A place to drop files and folders, with a button that does the same with files for the keyboard. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly ReadableFile[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isCut, setCut] = useState(false);
  const takeDrop = async (dropped: readonly (FileSystemEntry | File)[]): Promise<void> => {
    const found = await walkDrop(dropped);
    setCut(found.isCut);
    onFiles(found.files);
  };
  return (
    <>
      {/* Dropping is for the mouse; the button inside does the same for everybody. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeDrop(droppedOn(event.dataTransfer));
        }}
      >
        <FileUp size={22} aria-hidden />
        <span>{words.drop}</span>
        <Button
          onClick={() => {
            input.current?.click();
          }}
        >
          {words.choose}
        </Button>
        <input
          ref={input}
          hidden
          multiple
          type="file"
          accept=".json,application/json"
          aria-label={words.choose}
          onChange={(event) => {
            setCut(false);
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <div role="status">{isCut && <Notice kind="warn">{words.cut}</Notice>}</div>
    </>
  );
}
