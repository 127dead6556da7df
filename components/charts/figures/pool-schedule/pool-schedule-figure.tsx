'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { poolScheduleFigure as words } from '@/components/ui/strings/figures/pool-schedule';
import { duration } from '@/components/ui/strings/program';

import type { Lane } from '../../lane-timeline';
import { LanesFigure } from '../../lanes-figure';
import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, choiceSetting, numberSetting } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import styles from './pool-schedule-figure.module.css';
import recorded from './recorded-runs.json';
import { type Parcel, type PoolRun, busyTimes, lengthOf, medianGap, replayPool } from './replay-pool';

const MOST_WORKERS = 8;
const sizes = ['12', '6', '3', '2', '1'] as const;
const runs: readonly PoolRun[] = recorded.runs;

/** How long each task took by itself, from the run that handed them out one at a time. */
const single = runs.find(({ chunksize }) => chunksize === 1)?.parcels ?? [];
const taskMs = single.map(({ startMs, endMs }) => endMs - startMs);
const gapMs = medianGap(single);

/** The lanes of a recorded pool for each size of a parcel, and what the same tasks would take on more workers. */
export function PoolScheduleFigure({ settings }: FigureProps) {
  const [size, setSize] = useState<(typeof sizes)[number]>(choiceSetting(settings, 'chunksize', sizes, '12'));
  const [workers, setWorkers] = useState(numberSetting(settings, 'workers', 4));
  const chunksize = Number(size);
  const real = runs.find((run) => run.chunksize === chunksize)?.parcels ?? [];
  const replayed = replayPool(taskMs, workers, chunksize, gapMs);
  const totalMs = Math.max(...runs.map(({ parcels }) => lengthOf(parcels)), lengthOf(replayed));
  const busy = busyTimes(real, recorded.workers);
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Choice
            label={words.chunksize}
            value={size}
            options={sizes.map((value) => ({ value, label: words.sizes[value] }))}
            onChange={setSize}
          />
          <Slider label={words.workers} value={workers} min={1} max={MOST_WORKERS} onChange={setWorkers} />
        </>
      }
      meaning={words.meaning({
        chunksize,
        realMs: duration(lengthOf(real)),
        idle: Math.round(100 * (1 - Math.min(...busy) / lengthOf(real))),
        workers,
        replayedMs: duration(lengthOf(replayed)),
        speedup: taskMs.reduce((sum, ms) => sum + ms, 0) / lengthOf(replayed),
      })}
      table={{
        columns: words.columns,
        rows: sizes.map((value) => {
          const parcels = runs.find((run) => run.chunksize === Number(value))?.parcels ?? [];
          const times = busyTimes(parcels, recorded.workers);
          return [
            value,
            parcels.length,
            duration(lengthOf(parcels)),
            times.map((ms) => duration(ms)).join(', '),
            duration(lengthOf(replayPool(taskMs, workers, Number(value), gapMs))),
          ];
        }),
      }}
    >
      <p className={styles['label']}>{words.recorded(recorded.workers, chunksize)}</p>
      <LanesFigure
        lanes={lanesOf(real, recorded.workers, chunksize)}
        totalMs={totalMs}
        label={words.recorded(recorded.workers, chunksize)}
      />
      <p className={styles['label']}>{words.replayed(workers, chunksize)}</p>
      <LanesFigure
        lanes={lanesOf(replayed, workers, chunksize)}
        totalMs={totalMs}
        label={words.replayed(workers, chunksize)}
      />
      <p className={styles['source']}>
        {words.source} <a href="/examples/pool_schedule.py">pool_schedule.py</a>
      </p>
    </FigureFrame>
  );
}

function lanesOf(parcels: readonly Parcel[], workers: number, chunksize: number): readonly Lane[] {
  const endMs = lengthOf(parcels);
  const main: Lane = { lane: 0, name: words.main, startMs: 0, endMs, spans: [] };
  const lanes = Array.from({ length: workers }, (_, k): Lane => {
    const own = parcels.filter(({ worker }) => worker === k + 1);
    return {
      lane: k + 1,
      name: words.worker(k + 1),
      startMs: 0,
      endMs: Math.max(lengthOf(own), endMs / 200),
      spans: own.map((parcel) => ({
        kind: 'task',
        startMs: parcel.startMs,
        endMs: parcel.endMs,
        title: words.parcel(parcel.parcel * chunksize, chunksize, duration(parcel.endMs - parcel.startMs)),
      })),
    };
  });
  return [main, ...lanes];
}
