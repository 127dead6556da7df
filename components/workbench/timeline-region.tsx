'use client';

import { Download } from 'lucide-react';
import { useMemo } from 'react';

import { TimelineFigure } from '@/components/charts/timeline/timeline-figure';
import { timelineRows } from '@/components/charts/timeline/timeline-rows';
import { TimelineTable } from '@/components/charts/timeline/timeline-table';
import { ScrollArea } from '@/components/ui/scroll-area';
import { timeline as words } from '@/components/ui/strings/timeline';
import { downloadFile } from '@/lib/client/download-file';
import type { RunSession } from '@/lib/client/run-session';
import { useRun } from '@/lib/client/use-session';
import type { RunOutcome } from '@/lib/protocol/run';
import { toChromeTrace } from '@/lib/util/chrome-trace';
import { traceTotals } from '@/lib/util/trace-totals';

import styles from './region.module.css';

/** What each process of the last run did with its time. */
export function TimelineRegion({ session }: { readonly session: RunSession }) {
  const outcome = useRun(session, (state) => state.outcome);
  const phase = useRun(session, (state) => state.phase);
  const source = useRun(session, (state) => state.source);
  return (
    <section className={styles['region']} aria-label={words.title}>
      <ScrollArea label={words.title} className={styles['body']}>
        {outcome === undefined ? (
          <p className={styles['empty']}>{phase === 'idle' ? words.empty : words.running}</p>
        ) : (
          <TracedRun outcome={outcome} source={source} session={session} />
        )}
      </ScrollArea>
    </section>
  );
}

interface TracedRunProps {
  readonly outcome: RunOutcome;
  readonly source: string;
  readonly session: RunSession;
}

function TracedRun({ outcome, source, session }: TracedRunProps) {
  const { trace = [], ms } = outcome;
  const rows = useMemo(
    () => timelineRows(trace, (pid, process) => session.laneOf(pid, process)),
    [trace, session],
  );
  const lines = useMemo(() => source.split('\n'), [source]);
  if (rows.length === 0) return <p className={styles['empty']}>{words.untraced}</p>;
  const totalMs = Math.max(ms, ...rows.map((row) => row.endMs), 0.1);
  const dropped = rows.reduce((sum, row) => sum + row.dropped, 0);

  const busy = trace.reduce((sum, { events }) => sum + traceTotals(events).computeMs, 0) / totalMs;
  return (
    <div className={styles['padded']}>
      <p className={styles['meaning']}>{words.meaning(busy, rows.length)}</p>
      <TimelineFigure
        key={`${String(ms)} ${String(totalMs)}`}
        rows={rows}
        totalMs={totalMs}
        lines={lines}
        actions={
          <button
            type="button"
            title={words.exportHelp}
            onClick={() => {
              downloadFile('trace.json', JSON.stringify(toChromeTrace(trace)), 'application/json');
            }}
          >
            <Download size={15} aria-hidden />
            {words.export}
          </button>
        }
      />
      {dropped > 0 && <p>{words.dropped(dropped)}</p>}
      <TimelineTable rows={rows} traces={trace} />
    </div>
  );
}
