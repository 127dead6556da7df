'use client';

import { useEffect, useRef } from 'react';

import { OutcomeLine } from '@/components/program/outcome-line';
import { OutputView } from '@/components/program/output-view';
import { ScrollArea } from '@/components/ui/scroll-area';
import { program } from '@/components/ui/strings/program';
import type { RunSession } from '@/lib/client/run-session';
import { useRun } from '@/lib/client/use-session';

import styles from './region.module.css';

/** Keeps the end in view while output arrives, unless the reader has scrolled up to read. */
function useFollowEnd(session: RunSession) {
  const body = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const output = useRun(session, (state) => state.output);
  const outcome = useRun(session, (state) => state.outcome);
  useEffect(() => {
    if (isAtEnd.current) body.current?.scrollTo({ top: body.current.scrollHeight });
  }, [output, outcome]);
  const onScroll = (): void => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = body.current ?? {};
    isAtEnd.current = scrollTop + clientHeight > scrollHeight - 40;
  };
  return { body, onScroll };
}

export function OutputRegion({ session }: { readonly session: RunSession }) {
  const phase = useRun(session, (state) => state.phase);
  const outcome = useRun(session, (state) => state.outcome);
  const failure = useRun(session, (state) => state.failure);
  const { body, onScroll } = useFollowEnd(session);
  return (
    <section className={styles['region']} aria-label={program.output}>
      {/* The notice below shows a failure; here it is only read out. */}
      <div className={failure === undefined ? styles['status'] : 'visually-hidden'}>
        <span role="status">
          {phase !== 'idle' && program[phase]}
          {outcome !== undefined && <OutcomeLine outcome={outcome} />}
          {failure !== undefined && `${program.failed} ${failure}`}
        </span>
      </div>
      <ScrollArea label={program.output} className={styles['body']} areaRef={body} onScroll={onScroll}>
        <OutputView session={session} />
      </ScrollArea>
    </section>
  );
}
