import { type ReactNode, useEffect, useMemo, useState } from 'react';

type Highlight = (code: string) => ReactNode;

/**
 * A program in colours: as the server drew it while it is `starter`. The highlighter is loaded with the first change;
 * until it is there, what was changed has one colour.
 */
export function useColours(code: string, starter: string, starterShown: ReactNode): ReactNode {
  const [highlight, setHighlight] = useState<Highlight>();
  const isChanged = code !== starter;
  useEffect(() => {
    if (!isChanged) return;
    void import('@/components/ui/highlight-python').then(({ highlightPython }) => {
      setHighlight(() => highlightPython);
    });
  }, [isChanged]);
  return useMemo(
    () => (isChanged ? (highlight?.(code) ?? code) : starterShown),
    [isChanged, highlight, code, starterShown],
  );
}
