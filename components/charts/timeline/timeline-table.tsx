import { ColumnHeads } from '@/components/ui/column-heads';
import { duration } from '@/components/ui/strings/program';
import { timeline as words } from '@/components/ui/strings/timeline';
import type { ProcessTrace } from '@/lib/protocol/trace';
import { traceTotals } from '@/lib/util/trace-totals';

import { LaneTag } from '../lane-tag';
import { longestWaits } from './longest-waits';
import styles from './timeline-table.module.css';
import type { TimelineRow } from './timeline-rows';

interface TimelineTableProps {
  readonly rows: readonly TimelineRow[];
  readonly traces: readonly ProcessTrace[];
}

const time = (ms: number): string => (ms === 0 ? '0' : duration(ms));

function Name({ row }: { readonly row: TimelineRow }) {
  return (
    <th scope="row">
      <span className={styles['name']}>
        <LaneTag lane={row.lane} process={row.process} />
        <span aria-hidden>{row.process}</span>
      </span>
    </th>
  );
}

/** The timeline in numbers: how long each process did what, and what was waited for longest. */
export function TimelineTable({ rows, traces }: TimelineTableProps) {
  const { columns } = words;
  return (
    <div className={styles['tables']}>
      <table className={styles['table']}>
        <caption>{words.table}</caption>
        <ColumnHeads columns={Object.values(columns)} />
        <tbody>
          {rows.map((row) => {
            const events = traces.find(({ pid }) => pid === row.pid)?.events ?? [];
            const totals = traceTotals(events);
            return (
              <tr key={row.pid}>
                <Name row={row} />
                <td>{time(totals.aliveMs)}</td>
                <td>{time(totals.computeMs)}</td>
                <td>{time(totals.waitMs)}</td>
                <td>{time(totals.sleepMs)}</td>
                <td>{time(totals.pickleMs)}</td>
                <td>{totals.tasks}</td>
                <td>{words.messages(totals.sent, totals.sentBytes)}</td>
                <td>{words.messages(totals.received, totals.receivedBytes)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <WaitTable rows={rows} />
    </div>
  );
}

function WaitTable({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const waits = longestWaits(rows, 8);
  if (waits.length === 0) return null;
  return (
    <table className={`${styles['table']} ${styles['waits']}`}>
      <caption>{words.waits}</caption>
      <ColumnHeads columns={Object.values(words.waitColumns)} />
      <tbody>
        {waits.map(({ row, object, line, times, totalMs }) => (
          <tr key={`${String(row.pid)} ${object} ${String(line)}`}>
            <Name row={row} />
            <td>{object}</td>
            <td>{line ?? ''}</td>
            <td>{times}</td>
            <td>{duration(totalMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
