import { type RefCallback, useCallback, useState } from 'react';

/**
 * The width of an element in pixels, so that a drawing fills it while its text keeps its size. `otherwise` holds until
 * the page is alive; heights don't depend on it, so nothing jumps.
 */
export function useWidth(otherwise: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(otherwise);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
