import { ColumnHeads } from '@/components/ui/column-heads';
import { ScrollArea } from '@/components/ui/scroll-area';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuAccess } from '@/lib/protocol/gpu-launch';

import styles from './launch-figure.module.css';

interface ThreadAccessesProps {
  readonly accesses: readonly GpuAccess[];
  readonly arrays: readonly string[];
  readonly lines: readonly string[];
}

/** A loop's accesses are many of one kind: what is shown is enough to see the pattern. */
const MOST = 60;

/** What one thread read and wrote, in order, with the lines that did it. */
export function ThreadAccesses({ accesses, arrays, lines }: ThreadAccessesProps) {
  if (accesses.length === 0) return <p className={styles['note']}>{words.noAccesses}</p>;
  return (
    <>
      <ScrollArea label={words.accesses} className={styles['accesses']}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{words.accesses}</caption>
          <ColumnHeads columns={Object.values(words.columns)} />
          <tbody>
            {accesses.slice(0, MOST).map(([, interval, kind, array, element, line], k) => (
              <tr key={k}>
                <td>{words.interval(interval)}</td>
                <td>{words.kinds[kind]}</td>
                <td>
                  <code>{words.element(arrays[array] ?? '', element)}</code>
                </td>
                <td>
                  {line} <code>{lines[line - 1]?.trim() ?? ''}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {accesses.length > MOST && <p className={styles['note']}>{words.more(accesses.length - MOST)}</p>}
    </>
  );
}
