import { type RefCallback, useCallback, useRef } from 'react';

type Focusable = Pick<HTMLElement, 'focus'>;

/**
 * The focus for what may still be loading: it is given at once, or as soon as `ref` gets the element, if the reader has
 * not moved it elsewhere meanwhile.
 */
export function useFocusLater(): { readonly ref: RefCallback<Focusable>; readonly focus: () => void } {
  const target = useRef<Focusable>(null);
  const isAsked = useRef(false);
  const ref = useCallback((element: Focusable | null) => {
    target.current = element;
    if (element === null || !isAsked.current) return;
    isAsked.current = false;
    if (document.activeElement === document.body) element.focus();
  }, []);
  const focus = useCallback(() => {
    isAsked.current = target.current === null;
    target.current?.focus();
  }, []);
  return { ref, focus };
}
