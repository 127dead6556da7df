import { Check, CircleDashed } from 'lucide-react';
import { useRef } from 'react';

import { OutcomeLine } from '@/components/program/outcome-line';
import { OutputView } from '@/components/program/output-view';
import { ScrollArea } from '@/components/ui/scroll-area';
import { lesson as words } from '@/components/ui/strings/lesson';
import { program } from '@/components/ui/strings/program';
import { useRun } from '@/lib/client/use-session';

import { matchesOutput } from './matches-output';
import styles from './run-snippet.module.css';
import type { Snippet } from './use-snippet';

interface SnippetResultProps {
  readonly snippet: Snippet;
  /** What an exercise must print. */
  readonly expected: string | undefined;
}

/** What a program of a lesson printed, and how it ended. */
export function SnippetResult({ snippet, expected }: SnippetResultProps) {
  const { outcome, session } = snippet;
  const failure = useRun(session, (run) => run.failure);
  const section = useRef<HTMLElement>(null);
  const toRun = (): void => {
    section.current?.parentElement?.querySelector<HTMLElement>('button[aria-keyshortcuts]')?.focus();
  };
  return (
    <section aria-label={program.output} ref={section}>
      <ScrollArea label={program.output} className={styles['output']}>
        <OutputView session={session} onRestart={toRun} />
      </ScrollArea>
      <div role="status">
        {/* The notice above shows a failure; here it is only read out. */}
        {failure !== undefined && (
          <p className="visually-hidden">
            {program.failed} {failure}
          </p>
        )}
        {failure === undefined && (
          <div className={styles['outcome']}>
            {outcome === undefined ? program.running : <OutcomeLine outcome={outcome} />}
          </div>
        )}
        {expected !== undefined && outcome?.kind === 'finished' && (
          <ExpectedOutput isRight={matchesOutput(outcome.stdout, expected)} />
        )}
      </div>
    </section>
  );
}

/** Whether an exercise prints what it should. */
function ExpectedOutput({ isRight }: { readonly isRight: boolean }) {
  const Icon = isRight ? Check : CircleDashed;
  return (
    <p className={`${styles['check']} ${isRight ? styles['good'] : ''}`}>
      <Icon size={17} aria-hidden />
      {isRight ? words.matches : words.differs}
    </p>
  );
}
