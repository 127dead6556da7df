'use client';

import { figure, lesson as words } from '@/components/ui/strings/lesson';
import { ownNumber } from '@/lib/client/lesson-store';
import { useLesson } from '@/lib/client/use-lesson';
import type { OwnNumber as OwnNumberValue } from '@/lib/content/schema/document';

import styles from './own-number.module.css';
import { useCores } from './use-cores';

/** A number of the reader's own machine within the text; a gap until it was measured. */
export function OwnNumber({ value }: { readonly value: OwnNumberValue }) {
  const cores = useCores();
  const measured = useLesson((state) => (value.kind === 'cores' ? undefined : ownNumber(state.runs, value)));
  const number = value.kind === 'cores' ? cores : measured;
  if (number !== undefined) return <span className={styles['own']}>{figure(number)}</span>;
  if (value.kind === 'cores') return <span className={styles['own']}>…</span>;
  const run = value.kind === 'measure' ? value.run : value.of.run;
  return (
    <a
      className={styles['gap']}
      href={`#run-${run}`}
      aria-label={words.notMeasured}
      title={words.notMeasured}
    >
      …
    </a>
  );
}
