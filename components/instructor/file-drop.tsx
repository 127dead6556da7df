'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { reports as words } from '@/components/ui/strings/reports';

import styles from './instructor.module.css';

/** A place to drop files, with a button that does the same for the keyboard. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // Dropping is for the mouse; the button inside does the same for everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
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
        onFiles([...event.dataTransfer.files]);
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
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
