'use client';

import { lanesOf } from '@/components/charts/lane-timeline';
import { LanesFigure } from '@/components/charts/lanes-figure';
import { PythonStatus } from '@/components/program/python-status';
import { RunButton } from '@/components/program/run-button';
import { catalog } from '@/components/ui/strings/catalog';
import { figure } from '@/components/ui/strings/lesson';
import { duration } from '@/components/ui/strings/program';
import { canRunPython } from '@/lib/client/environment-check';
import type { LaneComparison, LaneRun } from '@/lib/client/mandelbrot-run';
import { useMissingParts } from '@/lib/client/use-environment';
import { useRuntime } from '@/lib/client/use-runtime';

import { BandCanvas } from './band-canvas';
import styles from './lane-hero.module.css';
import { type LiveComparison, useLaneComparison } from './use-lane-comparison';

const words = catalog.figure;

/** The first figure of the site: a recorded run at once, and this machine's own after Run. */
export function LaneHero() {
  const live = useLaneComparison();
  const { comparison, current } = live;
  const canRun = canRunPython(useMissingParts());
  const isReady = useRuntime().kind === 'ready';
  return (
    <section className={styles['figure']} aria-labelledby="lane-hero">
      <BandCanvas bands={comparison?.bands ?? []} />
      <div>
        <h2 id="lane-hero" className={styles['title']}>
          {words.title}
        </h2>
        <Note live={live} />
        <div className={styles['runs']}>{comparison !== undefined && <Runs runs={comparison.runs} />}</div>
        <div className={styles['actions']}>
          <RunButton
            isBusy={current !== undefined}
            canRun={canRun}
            onRun={() => void live.run()}
            onStop={live.stop}
          />
          {!(isReady && current === undefined) && <PythonStatus withNumpy={false} />}
        </div>
        {comparison !== undefined && comparison.runs.length > 0 && <Numbers comparison={comparison} />}
      </div>
    </section>
  );
}

/** Where the figure comes from, or what is being computed. */
function Note({ live }: { readonly live: LiveComparison }) {
  const { comparison, current, isRecorded, hasFailed } = live;
  const cores = comparison?.cores ?? 1;
  const origin = comparison === undefined ? '' : isRecorded ? words.recorded(cores) : words.live(cores);
  return (
    <p className={styles['note']} role="status">
      {current === undefined ? `${words.meaning} ${origin}` : words.computing(current)}
      {hasFailed && ` ${words.again}.`}
    </p>
  );
}

function speedup(runs: readonly LaneRun[], run: LaneRun): number {
  return (runs[0]?.ms ?? run.ms) / run.ms;
}

function Runs({ runs }: { readonly runs: readonly LaneRun[] }) {
  const total = Math.max(...runs.map((run) => run.ms));
  return runs.map((run, k) => {
    const lanes = lanesOf(run.trace, run.ms);
    const times = speedup(runs, run);
    return (
      <div key={run.workers}>
        <p className={styles['runHead']}>
          <span>
            {words.workers(run.workers)}, {duration(run.ms)}
          </span>
          {k > 0 &&
            (times > 1 ? <strong>{words.speedup(figure(times))}</strong> : <span>{words.slower}</span>)}
        </p>
        <LanesFigure lanes={lanes} totalMs={total} label={words.lanes(run.workers, duration(run.ms))} />
      </div>
    );
  });
}

function Numbers({ comparison }: { readonly comparison: LaneComparison }) {
  const { runs } = comparison;
  return (
    <details className={styles['details']}>
      <summary>{words.table}</summary>
      <table>
        <thead>
          <tr>
            {Object.values(words.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.workers}>
              <td>{run.workers}</td>
              <td>{duration(run.ms)}</td>
              <td>{figure(speedup(runs, run))}</td>
              <td>
                {lanesOf(run.trace, run.ms)
                  .filter((lane) => lane.lane > 0)
                  .map((lane) => lane.spans.filter((span) => span.kind === 'task').length)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
