'use client';

import { useMemo } from 'react';

import { LaunchFigure } from '@/components/charts/launch/launch-figure';
import { ThreadExplorer } from '@/components/charts/launch/thread-explorer';
import { TimeBars } from '@/components/charts/time-bars';
import { Notice } from '@/components/ui/notice';
import { ScrollArea } from '@/components/ui/scroll-area';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { RunSession } from '@/lib/client/run-session';
import { useRun } from '@/lib/client/use-session';
import type { GpuLaunch, GpuSimulation, GpuTimes } from '@/lib/protocol/gpu-launch';

import styles from './gpu-region.module.css';
import region from './region.module.css';
import { ShaderView } from './shader-view';

/** The last launch of the last run: grid and threads, the shader beside them, times and counts. */
export function GpuRegion({ session }: { readonly session: RunSession }) {
  const launch = useRun(session, (state) => state.launch);
  const phase = useRun(session, (state) => state.phase);
  const source = useRun(session, (state) => state.source);
  return (
    <section className={region['region']} aria-label={words.title}>
      <ScrollArea label={words.title} className={region['body']}>
        {launch === undefined ? (
          <p className={region['empty']}>{phase === 'idle' ? words.empty : words.running}</p>
        ) : (
          <Launch launch={launch} source={source} />
        )}
      </ScrollArea>
    </section>
  );
}

function Launch({ launch, source }: { readonly launch: GpuLaunch; readonly source: string }) {
  const { kernel, grid, block, backend, device, launches, times, notices, simulation } = launch;
  const lines = useMemo(() => source.split('\n'), [source]);
  const threads = [...grid, ...block].reduce((product, part) => product * part, 1);
  return (
    <div className={`${region['padded']} ${styles['launch']}`}>
      <div className={styles['facts']}>
        <h2 className={styles['kernel']}>
          <code>{words.launch(kernel, grid, block)}</code>
        </h2>
        <p className={region['meaning']}>{words.meaning(grid, block, threads)}</p>
        <p>
          {words.count(launches)} {backend === 'webgpu' ? words.where.webgpu(device) : words.where.simulator}
        </p>
      </div>
      {notices.map((text) => (
        <Notice key={text} kind="info">
          {text}
        </Notice>
      ))}
      {simulation !== undefined && simulation.findings.length > 0 && (
        <Findings findings={simulation.findings} />
      )}
      <div className={styles['view']}>
        <LaunchFigure key={source} launch={launch} lines={lines} />
        <ShaderView launch={launch} lines={lines} />
      </div>
      {simulation !== undefined && <Steps launch={launch} simulation={simulation} lines={lines} />}
      {times !== undefined && <Times kernel={kernel} times={times} />}
      {simulation !== undefined && <Counts simulation={simulation} />}
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly string[] }) {
  return (
    <Notice kind="bad">
      <p>{words.findings}</p>
      <ul>
        {findings.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Steps({
  launch,
  simulation: { stepped, arrays },
  lines,
}: {
  readonly launch: GpuLaunch;
  readonly simulation: GpuSimulation;
  readonly lines: readonly string[];
}) {
  if (stepped.length === 0) return <p className={styles['note']}>{words.tooOften}</p>;
  return <ThreadExplorer launch={launch} arrays={arrays} stepped={stepped} lines={lines} />;
}

function Times({ kernel, times }: { readonly kernel: string; readonly times: GpuTimes }) {
  const parts = ['copyInMs', 'kernelMs', 'copyOutMs'] as const;
  return (
    <div className={styles['times']}>
      <TimeBars
        caption={words.times}
        format={words.duration}
        bars={parts.map((part) => ({
          name: words.parts[part],
          ms: times[part],
          isOwn: part === 'kernelMs',
        }))}
      />
      <p className={styles['note']}>{words.timedBy[times.timedBy]}</p>
      {words.short(kernel, times) !== undefined && (
        <p className={styles['note']}>{words.short(kernel, times)}</p>
      )}
    </div>
  );
}

function Counts({ simulation }: { readonly simulation: GpuSimulation }) {
  const counts = Object.entries(simulation.counters).filter(([, count]) => count > 0);
  return (
    <table className={styles['counts']}>
      <caption>{words.counts}</caption>
      <tbody>
        {counts.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{words.counters(name)}</th>
            <td>{count.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
