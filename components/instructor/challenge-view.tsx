import type { ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { instructor as words } from '@/components/ui/strings/instructor';
import type { ChallengeDefinition } from '@/lib/content/schema/challenge';

import { CaseData } from './case-data';
import { gateText } from './gate-text';
import styles from './instructor.module.css';
import { Source } from './source';

interface ChallengeViewProps {
  readonly challenge: ChallengeDefinition;
  readonly statement: ReactNode;
  readonly hints: readonly ReactNode[];
  readonly explanation: ReactNode;
  /** What its author tells instructors alone. */
  readonly notes: readonly ReactNode[];
  /** Grades what ships with the challenge. */
  readonly check: ReactNode;
}

/** What learners see of a challenge, beside everything that judges them. */
export function ChallengeView({
  challenge,
  statement,
  hints,
  explanation,
  notes,
  check,
}: ChallengeViewProps) {
  const { slug, title, spec, starter, mistakes } = challenge;
  const { reference, baseline, inputs, check: checkSource } = spec.sources;
  return (
    <div className={styles['sides']}>
      <div className={styles['side']}>
        <p className={styles['note']}>{words.learnerView}</p>
        <h1>{title}</h1>
        <PageLink className={buttonClass('secondary', 'small')} href={`/challenges/${slug}`}>
          {words.learnerPage}
        </PageLink>
        {statement}
        {hints.map((hint, k) => (
          <section key={k} className={styles['hint']}>
            <h2>{words.hint(k + 1)}</h2>
            {hint}
          </section>
        ))}
        <section className={styles['hint']}>
          <h2>{words.explanation}</h2>
          {explanation}
        </section>
        <Source title={words.starter} code={starter} />
      </div>
      <div className={styles['side']}>
        <p className={styles['note']}>{words.behind}</p>
        {notes.length > 0 && (
          <>
            <h2>{words.tabs.notes}</h2>
            {notes}
          </>
        )}
        <h2>{words.tabs.check}</h2>
        <p>{gateText(spec)}</p>
        {check}
        <h2>{words.tabs.cases}</h2>
        <CaseData spec={{ entry: spec.entry, workers: spec.workers, sources: spec.sources }} />
        <Source title={words.cases.source} code={inputs} />
        {checkSource !== undefined && <Source title={words.cases.check} code={checkSource} />}
        <h2>{words.tabs.reference}</h2>
        <Source title="reference.py" code={reference} isOpen />
        <Source title="baseline.py" code={baseline} />
        <h2>{words.tabs.mistakes}</h2>
        <p className={styles['note']}>{words.check.seenLater}</p>
        {mistakes.map(({ name, verdict, why, code }) => (
          <Source
            key={name}
            title={`${name}.py`}
            about={`${words.mustEarn} ${verdict}. ${why}`}
            code={code}
          />
        ))}
      </div>
    </div>
  );
}
