'use client';

import { useEffect, useRef } from 'react';

import { noteRead, noteVisit } from '@/lib/client/visit-store';

import { FeedbackForm } from './feedback-form';

interface ItemFootProps {
  /** `track/slug`. */
  readonly item: string;
  readonly kind: 'lesson' | 'challenge';
}

/** The end of a lesson or challenge: asks how it was, and remembers that the reader was here. */
export function ItemFoot({ item, kind }: ItemFootProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    noteVisit(item);
  }, [item]);
  useEffect(() => {
    const { current } = end;
    if (kind !== 'lesson' || current === null) return undefined;
    // A lesson counts as read when its end was on the screen.
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) noteRead(item);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [item, kind]);
  return (
    <div ref={end}>
      <FeedbackForm item={item} kind={kind} />
    </div>
  );
}
