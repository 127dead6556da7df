'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useTransition } from 'react';

import { Notice } from '@/components/ui/notice';
import { instructor } from '@/components/ui/strings/instructor';

import styles from './preview-frame.module.css';

const words = instructor.preview;
const ASK_EVERY_MS = 1000;

interface PreviewFrameProps {
  readonly folder: string;
  readonly stamp: string;
  readonly problems: readonly {
    readonly file: string;
    readonly line?: number;
    readonly field?: string;
    readonly reason: string;
  }[];
  readonly children: ReactNode;
}

/** Draws the page again when a file has changed. While it is drawn nothing is asked: asking again would begin anew. */
function useFreshPage(stamp: string): void {
  const router = useRouter();
  const [isDrawing, startDrawing] = useTransition();
  useEffect(() => {
    if (isDrawing) return undefined;
    let isOver = false;
    let timer: number | undefined;
    const ask = async (): Promise<void> => {
      const now = await readStamp(stamp);
      if (isOver) return;
      if (now === stamp) timer = window.setTimeout(() => void ask(), ASK_EVERY_MS);
      else {
        startDrawing(() => {
          router.refresh();
        });
      }
    };
    timer = window.setTimeout(() => void ask(), ASK_EVERY_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [router, stamp, isDrawing]);
}

/** Where the server was stopped, what is shown stays. */
async function readStamp(otherwise: string): Promise<string> {
  try {
    return await (await fetch('/preview/stamp')).text();
  } catch {
    return otherwise;
  }
}

/** A challenge while its author works on it: what is wrong, by file and field, above what learners see. */
export function PreviewFrame({ folder, stamp, problems, children }: PreviewFrameProps) {
  useFreshPage(stamp);
  return (
    <>
      <div role="status" className={styles['strip']}>
        {problems.length === 0 ? (
          <p>{words.right(folder)}</p>
        ) : (
          <Notice kind="bad">
            <p>{words.wrong(problems.length)}</p>
            <ul className={styles['problems']}>
              {problems.map(({ file, line, field, reason }) => (
                <li key={`${file} ${String(line)} ${field ?? ''} ${reason}`}>
                  <code>{line === undefined ? file : `${file}:${String(line)}`}</code>
                  {field !== undefined && <code>{field}</code>} {reason}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {children}
    </>
  );
}
