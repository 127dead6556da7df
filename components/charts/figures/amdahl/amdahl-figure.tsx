'use client';

import { useState } from 'react';

import { amdahlFigure as words } from '@/components/ui/strings/figures/amdahl';
import { figure as number } from '@/components/ui/strings/lesson';

import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, numberSetting } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import styles from './amdahl-figure.module.css';
import { amdahl, ceiling, gustafson } from './scaling-laws';
import { ScalingPlot } from './scaling-plot';
import { TimeLanes } from './time-lanes';

const MOST_WORKERS = 64;

/** Amdahl's and Gustafson's law: the serial fraction and the number of workers can be moved. */
export function AmdahlFigure({ settings }: FigureProps) {
  const [percent, setPercent] = useState(numberSetting(settings, 'percent', 10));
  const [workers, setWorkers] = useState(numberSetting(settings, 'workers', 8));
  const fraction = percent / 100;
  const same = amdahl(fraction, workers);
  const larger = gustafson(fraction, workers);
  const counts = [...new Set([1, 2, 4, 8, 16, 32, MOST_WORKERS, workers])].sort((a, b) => a - b);
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Slider
            label={words.fraction}
            value={percent}
            min={0}
            max={50}
            step={0.5}
            shown={words.percent(percent)}
            onChange={setPercent}
          />
          <Slider label={words.workers} value={workers} min={1} max={MOST_WORKERS} onChange={setWorkers} />
        </>
      }
      meaning={words.meaning({
        percent,
        workers,
        same: number(same),
        efficiency: Math.round((100 * same) / workers),
        larger: number(larger),
        ceiling: fraction === 0 ? undefined : number(ceiling(fraction)),
      })}
      table={{
        columns: words.columns,
        rows: counts.map((count) => [
          count,
          number(amdahl(fraction, count)),
          words.percent(Math.round((100 * amdahl(fraction, count)) / count)),
          number(gustafson(fraction, count)),
        ]),
      }}
    >
      <div className={styles['parts']}>
        <ScalingPlot fraction={fraction} workers={workers} mostWorkers={workers <= 16 ? 16 : MOST_WORKERS} />
        <TimeLanes fraction={fraction} workers={workers} />
      </div>
    </FigureFrame>
  );
}
