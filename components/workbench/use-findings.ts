'use client';

import { useEffect, useState } from 'react';

import { checkCode, loadRuff } from '@/lib/client/checker';
import { isSavingData } from '@/lib/client/data-saving';
import type { CodeFinding } from '@/lib/protocol/checker-api';

const PAUSE_MS = 500;
/** After the first edit: who only reads needs no ruff. */
const QUIET_MS = 1000;

/** Loads ruff once the text has been edited, unless the reader's device asks to save data. */
function useRuff(code: string): boolean {
  const [first] = useState(code);
  const isEdited = code !== first;
  const [wasEdited, setEdited] = useState(false);
  if (isEdited && !wasEdited) setEdited(true);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (!wasEdited || isSavingData()) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      loadRuff().then(
        (works) => {
          if (works && !isOver) setLoaded(true);
        },
        // Its absence is told where the text is looked at.
        () => undefined,
      );
    }, QUIET_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [wasEdited]);
  return isLoaded;
}

/** How a text was looked at; `unavailable` where the checker can't be started or broke. */
export type Findings =
  | { readonly kind: 'pending' | 'unavailable' }
  | { readonly kind: 'found'; readonly findings: readonly CodeFinding[] };

const PENDING: Findings = { kind: 'pending' };

/** What is wrong in a program, looked up whenever its writer pauses. Nothing while a newer text is looked at. */
export function useFindings(code: string, isReady: boolean): Findings {
  const hasRuff = useRuff(code);
  const [found, setFound] = useState<{ readonly code: string; readonly result: Findings }>();
  useEffect(() => {
    if (!isReady) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      const show = (result: Findings): void => {
        if (!isOver) setFound({ code, result });
      };
      checkCode(code).then(
        (findings) => {
          show({ kind: 'found', findings });
        },
        () => {
          show({ kind: 'unavailable' });
        },
      );
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [code, hasRuff, isReady]);
  return found?.code === code ? found.result : PENDING;
}
