import { highlightPython } from '@/components/ui/highlight-python';
import { ScrollArea } from '@/components/ui/scroll-area';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuLaunch } from '@/lib/protocol/gpu-launch';

import styles from './thread-explorer.module.css';

interface SteppedLinesProps {
  readonly launch: GpuLaunch;
  readonly lines: readonly string[];
  /** The line of the step that was last; 0 where it has none. */
  readonly line: number;
}

/** The kernel, with the line that a thread is at; a device function's line is added below. */
export function SteppedLines({ launch, lines, line }: SteppedLinesProps) {
  const { firstLine, lastLine } = launch;
  const numbers = Array.from({ length: Math.max(0, lastLine - firstLine + 1) }, (_, k) => firstLine + k);
  const shown = line === 0 || numbers.includes(line) ? numbers : [...numbers, line];
  return (
    <ScrollArea label={words.python} className={styles['listing']}>
      <ol>
        {shown.map((number) => (
          <li
            key={number}
            data-now={number === line || undefined}
            aria-current={number === line || undefined}
          >
            <span aria-hidden>{number}</span>
            <code>{highlightPython(lines[number - 1] ?? '')}</code>
          </li>
        ))}
      </ol>
    </ScrollArea>
  );
}
