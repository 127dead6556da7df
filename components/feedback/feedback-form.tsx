'use client';

import { useId, useState } from 'react';

import { Button } from '@/components/ui/button';
import { feedback as words } from '@/components/ui/strings/feedback';
import { FEEDBACK_LENGTH, type Rating, giveFeedback } from '@/lib/client/feedback-store';
import { useFeedback } from '@/lib/client/use-feedback';

import styles from './feedback-form.module.css';

const RATINGS = ['too-easy', 'right', 'too-hard'] as const satisfies readonly Rating[];

interface FeedbackFormProps {
  /** `track/slug`. */
  readonly item: string;
  readonly kind: 'lesson' | 'challenge';
}

/** How hard it was, and a free text; kept at every change, on this device. */
export function FeedbackForm({ item, kind }: FeedbackFormProps) {
  const { given, isKept } = useFeedback(item);
  const [hasChanged, setChanged] = useState(false);
  const id = useId();
  const text = given?.text ?? '';
  const give = (rating: Rating | undefined, words: string): void => {
    giveFeedback(item, rating, words);
    setChanged(true);
  };
  const note = !isKept ? words.notKept : hasChanged && given !== undefined ? words.thanks : words.kept;
  return (
    <section className={styles['feedback']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles['title']}>
        {words.title[kind]}
      </h2>
      <div className={styles['ratings']} role="group" aria-labelledby={`${id}-title`}>
        {RATINGS.map((rating) => (
          <Button
            key={rating}
            size="small"
            aria-pressed={given?.rating === rating}
            className={styles['rating']}
            onClick={() => {
              give(given?.rating === rating ? undefined : rating, text);
            }}
          >
            {words.ratings[rating]}
          </Button>
        ))}
      </div>
      <label className={styles['label']} htmlFor={`${id}-text`}>
        {words.text}
      </label>
      <textarea
        id={`${id}-text`}
        className={styles['text']}
        rows={2}
        maxLength={FEEDBACK_LENGTH}
        value={text}
        onChange={(event) => {
          give(given?.rating, event.target.value);
        }}
      />
      <p className={styles['note']} role="status">
        {note}
      </p>
    </section>
  );
}
