import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { LessonState, LessonStore } from './lesson-store';

export const LessonContext = createContext<LessonStore | undefined>(undefined);

/** The store of the lesson around this component. */
export function useLessonStore(): LessonStore {
  const store = useContext(LessonContext);
  if (store === undefined) throw new Error('A lesson block stands outside of a lesson.');
  return store;
}

export function useLesson<T>(select: (state: LessonState) => T): T {
  return useStore(useLessonStore().store, select);
}
