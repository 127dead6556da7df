import { GitCompare, Undo2 } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { Stars } from '@/components/ui/stars';
import { attempts as words } from '@/components/ui/strings/attempts';
import { duration } from '@/components/ui/strings/program';
import { verdictWords } from '@/components/ui/strings/verdict';
import type { Attempt } from '@/lib/content/schema/report';

import styles from './attempts-region.module.css';
import { DifferenceView } from './difference-view';

const momentFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Verdict, stars and times of one attempt. */
export function AttemptSummary({ attempt }: { readonly attempt: Attempt }) {
  const { kind, stars, ratio, medianMs, workers } = attempt;
  const facts = [
    ...(ratio === undefined ? [] : [words.times(ratio.toFixed(ratio >= 10 ? 0 : 2))]),
    ...(medianMs === undefined ? [] : [words.median(duration(medianMs))]),
    words.workers(workers),
  ];
  return (
    <span className={styles['summary']}>
      <span className={styles['kind']}>{verdictWords.kinds[kind]}</span>
      <Stars earned={stars} size={14} label={verdictWords.stars(stars)} />
      <span className={styles['facts']}>{facts.join(', ')}</span>
    </span>
  );
}

/** A submission, or a text that was set aside when another was restored. */
export interface KeptText {
  readonly id: string;
  readonly at: string;
  readonly code: string;
  readonly attempt?: Attempt;
}

interface AttemptRowProps {
  readonly text: KeptText;
  /** What stands in the editor. */
  readonly present: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRestore: () => void;
}

export function AttemptRow({ text, present, isOpen, onToggle, onRestore }: AttemptRowProps) {
  const when = momentFormat.format(new Date(text.at));
  const isPresent = text.code === present;
  return (
    <li className={styles['row']}>
      <time dateTime={text.at} className={styles['time']}>
        {when}
      </time>
      {text.attempt === undefined ? (
        <span className={styles['kind']}>{words.shelved}</span>
      ) : (
        <AttemptSummary attempt={text.attempt} />
      )}
      <span className={styles['actions']}>
        <Button
          look="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-label={words.named(isOpen ? words.hide : words.compare, when)}
          onClick={onToggle}
        >
          <GitCompare size={15} aria-hidden />
          {isOpen ? words.hide : words.compare}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-disabled={isPresent}
          aria-label={words.named(words.restore, when)}
          onClick={() => {
            if (!isPresent) onRestore();
          }}
        >
          <Undo2 size={15} aria-hidden />
          {words.restore}
        </Button>
      </span>
      {isOpen && (
        <div className={styles['difference']}>
          <DifferenceView before={text.code} after={present} />
        </div>
      )}
    </li>
  );
}
