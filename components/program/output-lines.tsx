import { memo } from 'react';

import { LaneTag } from '@/components/charts/lane-tag';
import { program } from '@/components/ui/strings/program';
import type { OutputBlock, OutputView } from '@/lib/client/output-buffer';

import styles from './output-lines.module.css';

interface BlockProps {
  readonly block: OutputBlock;
  readonly hasLanes: boolean;
  readonly isLast: boolean;
}

/** Fifty lines; drawn again only when one of them changed. */
const Block = memo(function Block({ block, hasLanes, isLast }: BlockProps) {
  return (
    <div className={styles['block']} data-last={isLast || undefined}>
      {block.lines.map((line) => (
        <div
          key={line.id}
          className={`${styles['line']} ${line.stream === 'stderr' ? styles['stderr'] : ''}`}
          data-stream={line.stream}
        >
          {hasLanes && <LaneTag lane={line.lane} process={line.process} />}
          <span className={styles['text']}>
            {line.stream === 'stderr' && <span className="visually-hidden">{program.stderr}: </span>}
            {line.text}
          </span>
        </div>
      ))}
    </div>
  );
});

/** The kept end of a program's output; standard error and the lane of each line are told apart. */
export function OutputLines({ output }: { readonly output: OutputView }) {
  return (
    <div className={styles['lines']}>
      {output.dropped > 0 && <p className={styles['dropped']}>{program.dropped(output.dropped)}</p>}
      {output.blocks.map((block, k) => (
        <Block
          key={block.id}
          block={block}
          hasLanes={output.hasLanes}
          isLast={k === output.blocks.length - 1}
        />
      ))}
    </div>
  );
}
