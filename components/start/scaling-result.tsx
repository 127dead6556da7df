import { SpeedupPlot } from '@/components/charts/speedup-plot';
import { calibrate } from '@/components/ui/strings/calibrate';
import { figure } from '@/components/ui/strings/lesson';
import { duration } from '@/components/ui/strings/program';
import { speedups } from '@/lib/client/calibration-store';
import type { Calibration } from '@/lib/content/schema/calibration';

import styles from './calibrate-page.module.css';

const words = calibrate.scaling;
/** Above this share of the ideal speedup, the time of one worker was disturbed. */
const TOO_GOOD = 1.05;

/** The speedup of 1, 2, ... workers on one fixed load, as a plot and as a table. */
export function ScalingResult({ scaling }: { readonly scaling: Calibration['scaling'] }) {
  const points = speedups(scaling);
  const last = points.at(-1);
  const isTooGood = points.some(({ workers, speedup }) => speedup > TOO_GOOD * workers);
  return (
    <figure className={styles['scaling']}>
      <figcaption>
        <h3>{words.title}</h3>
        {last !== undefined && <p>{words.meaning(last.workers, figure(last.speedup))}</p>}
        {isTooGood && <p>{words.tooGood}</p>}
      </figcaption>
      <SpeedupPlot
        points={points}
        maxWorkers={Math.max(2, ...points.map(({ workers }) => workers))}
        words={words}
        label={words.title}
      />
      <details className={styles['details']}>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.workers}</th>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.speedup}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ workers, ms, speedup }) => (
              <tr key={workers}>
                <td>{workers}</td>
                <td>{duration(ms)}</td>
                <td>{figure(speedup)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
