import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { StoredQuiz } from '../content/schema/quiz';
import { quizStore, startQuiz } from './quiz-store';

/** The reader's answers; `isLoaded` is false on the server and until the browser's storage was read. */
export function useQuiz(): StoredQuiz & { readonly isLoaded: boolean } {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const stop = startQuiz();
    setLoaded(true);
    return stop;
  }, []);
  return { ...useStore(quizStore), isLoaded };
}
