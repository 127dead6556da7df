import { useEffect, useState } from 'react';

import { loadHandout } from './load-handout';

type Texts = ReadonlyMap<string, readonly Node[]>;

/** The texts of a workshop's pages, fetched for printing; they are printed once they stand on the page. */
export function useHandout(hrefs: readonly string[]): {
  readonly texts: Texts;
  readonly isLoading: boolean;
  readonly print: () => Promise<void>;
} {
  const [texts, setTexts] = useState<Texts>(new Map());
  const [isLoading, setLoading] = useState(false);

  useEffect(() => {
    if (texts.size > 0) window.print();
  }, [texts]);

  const print = async (): Promise<void> => {
    setLoading(true);
    const loaded = await Promise.all(hrefs.map(async (href) => [href, await loadHandout(href)] as const));
    setLoading(false);
    setTexts(new Map(loaded));
  };
  return { texts, isLoading, print };
}
