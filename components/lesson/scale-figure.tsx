'use client';

import { ChartSpline, Square } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { partFailed } from '@/components/ui/part-failed';
import { figure, lesson as words } from '@/components/ui/strings/lesson';
import { duration, program } from '@/components/ui/strings/program';
import { canRunPython } from '@/lib/client/environment-check';
import { MAX_WORKERS } from '@/lib/client/settings-store';
import { useMissingParts } from '@/lib/client/use-environment';
import { useLessonStore } from '@/lib/client/use-lesson';

import styles from './scale-figure.module.css';
import { useCores } from './use-cores';
import { useScaling } from './use-scaling';

/** Loaded when there is something to plot. */
const SpeedupPlot = dynamic(
  () => import('@/components/charts/speedup-plot').then(({ SpeedupPlot }) => SpeedupPlot, partFailed),
  {
    ssr: false,
  },
);

interface ScaleFigureProps {
  readonly of: string;
  readonly max: number | 'cores';
  readonly children: ReactNode;
}

/** Runs a program on 1, 2, ... workers of this machine and draws its speedup. */
export function ScaleFigure({ of, max, children }: ScaleFigureProps) {
  const { points, current, failure, measure, stop } = useScaling();
  const store = useLessonStore();
  const cores = useCores() ?? 2;
  const canRun = canRunPython(useMissingParts());
  const most = Math.max(2, Math.min(max === 'cores' ? cores : max, MAX_WORKERS));
  const first = points[0];
  const shown = points.map(({ workers, ms }) => ({ workers, ms, speedup: (first?.ms ?? ms) / ms }));
  const last = shown.at(-1);
  return (
    <figure className={styles['figure']}>
      <figcaption>{children}</figcaption>
      <div className={styles['head']}>
        {current === undefined ? (
          <Button
            aria-disabled={!canRun}
            onClick={() => {
              if (canRun) void measure(store.sources.get(of) ?? '', most);
            }}
          >
            <ChartSpline size={16} aria-hidden />
            {words.scale.measure}
          </Button>
        ) : (
          <Button onClick={stop}>
            <Square size={15} aria-hidden />
            {program.stop}
          </Button>
        )}
        <span role="status" className={failure === undefined ? undefined : styles['failure']}>
          {current === undefined
            ? failure
            : `${program.running}: ${words.scale.workers.toLowerCase()} ${String(current)}`}
        </span>
      </div>
      {last !== undefined && (
        <>
          <p className={styles['meaning']}>{words.scale.meaning(last.workers, figure(last.speedup))}</p>
          <SpeedupPlot points={shown} maxWorkers={most} words={words.scale} label={words.scale.title} />
          <table>
            <thead>
              <tr>
                <th scope="col">{words.scale.workers}</th>
                <th scope="col">{words.scale.time}</th>
                <th scope="col">{words.scale.speedup}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ workers, ms, speedup }) => (
                <tr key={workers}>
                  <td>{workers}</td>
                  <td>{duration(ms)}</td>
                  <td>{figure(speedup)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </figure>
  );
}
