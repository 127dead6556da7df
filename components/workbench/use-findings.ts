'use client';

import { useEffect, useState } from 'react';

import { checkCode, loadRuff } from '@/lib/client/checker';
import { isSavingData } from '@/lib/client/data-saving';
import type { CodeFinding } from '@/lib/protocol/checker-api';

const PAUSE_MS = 500;
/** The page has more important things to load than ruff. */
const QUIET_MS = 4000;
const NONE: readonly CodeFinding[] = [];

/** Loads ruff once the page has come to rest, unless the reader's device asks to save data. */
function useRuff(): boolean {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (isSavingData()) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      void loadRuff().then((works) => {
        if (works && !isOver) setLoaded(true);
      });
    }, QUIET_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
  return isLoaded;
}

/** What is wrong in a program, looked up whenever its writer pauses. Nothing while a newer text is looked at. */
export function useFindings(code: string, isReady: boolean): readonly CodeFinding[] {
  const hasRuff = useRuff();
  const [found, setFound] = useState<{ readonly code: string; readonly findings: readonly CodeFinding[] }>();
  useEffect(() => {
    if (!isReady) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      void checkCode(code).then((findings) => {
        if (!isOver) setFound({ code, findings });
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [code, hasRuff, isReady]);
  return found?.code === code ? found.findings : NONE;
}
