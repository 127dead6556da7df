'use client';

import { type ReactNode, useEffect, useState } from 'react';

import { LessonStore } from '@/lib/client/lesson-store';
import { browserStorage } from '@/lib/client/safe-storage';
import { LessonContext } from '@/lib/client/use-lesson';

interface LessonFrameProps {
  /** `track/slug`. */
  readonly lesson: string;
  readonly children: ReactNode;
}

/** Holds what the reader does in a lesson: answers, runs, measured numbers. */
export function LessonFrame({ lesson, children }: LessonFrameProps) {
  const [store] = useState(() => new LessonStore(browserStorage, lesson));
  useEffect(() => store.start(), [store]);
  return <LessonContext value={store}>{children}</LessonContext>;
}
