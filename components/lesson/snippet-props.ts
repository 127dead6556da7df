import type { ReactNode } from 'react';

import type { RunFile } from '@/lib/content/schema/document';

export interface RunSnippetProps {
  /** `track/slug` of the lesson. */
  readonly lesson: string;
  readonly id: string;
  readonly code: string;
  /** The code in colours, drawn on the server. */
  readonly shown: ReactNode;
  readonly files: readonly RunFile[];
  readonly workers: number | 'cores';
  readonly ranks: number | undefined;
  readonly hasTrace: boolean;
  /** What an exercise must print; undefined for a program that is complete. */
  readonly expected: string | undefined;
  /** The solution of an exercise, drawn on the server. */
  readonly solution: ReactNode;
}
