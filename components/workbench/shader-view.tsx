import { useRef } from 'react';

import { highlightPython } from '@/components/ui/highlight-python';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuLaunch } from '@/lib/protocol/gpu-launch';

import { Listing } from './listing';
import styles from './shader-view.module.css';

interface ShaderViewProps {
  readonly launch: GpuLaunch;
  /** Of the program. */
  readonly lines: readonly string[];
}

/** What was written by the learner begins there; above it stands what every shader has. */
function showEntry(area: HTMLDivElement | null, wgsl: string): void {
  const lines = wgsl.split('\n');
  const entry = lines.findIndex((line) => line.startsWith('@compute'));
  area?.scrollTo({ top: (area.scrollHeight * Math.max(entry, 0)) / lines.length });
}

/** The shader that was made from a kernel, and the kernel; closed until it is wanted. */
export function ShaderView({ launch, lines }: ShaderViewProps) {
  const area = useRef<HTMLDivElement>(null);
  const { firstLine, lastLine, wgsl, backend } = launch;
  if (wgsl === undefined)
    return backend === 'simulator' ? <p className={styles['note']}>{words.noShader}</p> : null;
  const python = lines.slice(Math.max(firstLine - 1, 0), lastLine).join('\n');
  return (
    <details
      className={styles['shader']}
      onToggle={() => {
        showEntry(area.current, wgsl);
      }}
    >
      <summary>{words.showShader}</summary>
      <div className={styles['columns']}>
        <Listing title={words.wgsl} areaRef={area}>
          {wgsl}
        </Listing>
        <Listing title={words.python}>{highlightPython(python)}</Listing>
      </div>
    </details>
  );
}
