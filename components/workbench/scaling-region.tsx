'use client';

import { EfficiencyOfCurve, SpeedupOfCurve } from '@/components/charts/measured-scaling';
import { RuntimeFailed } from '@/components/program/runtime-failed';
import { ColumnHeads } from '@/components/ui/column-heads';
import { Notice } from '@/components/ui/notice';
import { ScrollArea } from '@/components/ui/scroll-area';
import { duration } from '@/components/ui/strings/program';
import { scaling as words } from '@/components/ui/strings/scaling';
import type { ScalingSession, ScalingState } from '@/lib/client/scaling-session';
import { useScaling } from '@/lib/client/use-session';
import type { ScalingCurve } from '@/lib/protocol/scaling';

import region from './region.module.css';
import { sayScaling } from './say-scaling';
import styles from './scaling-region.module.css';

/** How much faster the program becomes with more workers of this machine. */
export function ScalingRegion({ session }: { readonly session: ScalingSession }) {
  const state = useScaling(session, (scaling) => scaling);
  const { curves, phase, failure, result } = state;
  return (
    <section className={region['region']} aria-label={words.title}>
      <span className="visually-hidden" role="status">
        {sayScaling(state)}
      </span>
      <ScrollArea label={words.title} className={region['body']}>
        <div className={region['padded']}>
          {curves.length === 0 && phase === 'idle' && <p>{words.empty}</p>}
          <Progress state={state} />
          {failure !== undefined && (
            <RuntimeFailed
              failure={failure}
              onRestart={() => {
                session.clear();
              }}
            />
          )}
          {result?.kind === 'failed' && <Notice kind="bad">{result.message}</Notice>}
          {result?.kind === 'interrupted' && curves.length > 0 && <p>{words.stopped}</p>}
          {curves.map((curve) => (
            <Curve key={curve.mode} curve={curve} isAlone={curves.length === 1} />
          ))}
        </div>
      </ScrollArea>
    </section>
  );
}

function Progress({ state }: { readonly state: ScalingState }) {
  const { phase, progress } = state;
  if (phase === 'idle') return null;
  return (
    <div className={styles['progress']}>
      <span>
        {phase === 'stopping' ? words.stopping : progress === undefined ? words.preparing : words.measuring}
      </span>
      {progress !== undefined && (
        <>
          <progress aria-label={words.measuring} value={progress.spentMs} max={progress.budgetMs} />
          <span className="tabular">{words.progress(progress.rounds)}</span>
        </>
      )}
    </div>
  );
}

function Curve({ curve, isAlone }: { readonly curve: ScalingCurve; readonly isAlone: boolean }) {
  const { points, fit, mode, sentence } = curve;
  return (
    <section className={styles['curve']} aria-label={words.modes[mode]}>
      {!isAlone && <h3 className={styles['title']}>{words.modes[mode]}</h3>}
      <p className={region['meaning']}>{sentence}</p>
      <div className={styles['plots']}>
        <SpeedupOfCurve curve={curve} />
        <EfficiencyOfCurve curve={curve} />
      </div>
      {fit !== undefined && <p>{words.law(fit.law, fit.fraction, fit.interval)}</p>}
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <ColumnHeads columns={Object.values(words.columns)} />
          <tbody>
            {points.map(({ workers, medianMs, speedup, interval, efficiency, karpFlatt }) => (
              <tr key={workers}>
                <th scope="row">{workers}</th>
                <td>{duration(medianMs)}</td>
                <td>{words.number(speedup)}</td>
                <td>{words.interval(interval)}</td>
                <td>{words.percent(efficiency)}</td>
                <td>{karpFlatt === undefined ? '' : words.percent(karpFlatt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
