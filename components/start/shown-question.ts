import type { ReactNode } from 'react';

import type { QuizKey } from '@/lib/content/schema/quiz';

/** A question with its texts drawn. */
export interface ShownQuestion extends QuizKey {
  readonly question: ReactNode;
  readonly choices: readonly { readonly text: ReactNode; readonly why: ReactNode }[];
}
