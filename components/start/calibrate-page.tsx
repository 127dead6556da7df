'use client';

import { Gauge, Square } from 'lucide-react';

import { PythonStatus } from '@/components/program/python-status';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { calibrate as words, shortDate } from '@/components/ui/strings/calibrate';
import { canRunPython } from '@/lib/client/environment-check';
import type { MachineProgress } from '@/lib/client/measure-machine';
import { useCalibrationIsKept, useCalibrations } from '@/lib/client/use-calibrations';
import { useMissingParts } from '@/lib/client/use-environment';
import type { Calibration } from '@/lib/content/schema/calibration';

import { CalibrationTable } from './calibration-table';
import { EarlierCalibrations } from './earlier-calibrations';
import { ScalingResult } from './scaling-result';
import styles from './calibrate-page.module.css';
import page from './page.module.css';
import { type CalibrationRun, useCalibration } from './use-calibration';

function stepText({ step, workers, done, total }: MachineProgress): string {
  const what = words.steps[step];
  return words.step(done, total, workers === undefined ? what : words.onWorkers(what, workers));
}

function Progress({ progress }: { readonly progress: MachineProgress }) {
  return (
    <div className={styles['progress']}>
      <progress value={progress.done} max={progress.total} aria-label={words.progress} />
      <span role="status">{stepText(progress)}</span>
    </div>
  );
}

interface ActionsProps {
  readonly run: CalibrationRun;
  readonly hasMeasured: boolean;
}

/** Measure, and while it measures, how far it is and Stop. */
function Actions({ run: { progress, measure, stop }, hasMeasured }: ActionsProps) {
  const canRun = canRunPython(useMissingParts());
  if (progress !== undefined) {
    return (
      <div className={styles['actions']}>
        <Button onClick={stop}>
          <Square size={15} aria-hidden />
          {words.stop}
        </Button>
        <Progress progress={progress} />
      </div>
    );
  }
  return (
    <div className={styles['actions']}>
      <Button
        look="primary"
        aria-disabled={!canRun}
        onClick={() => {
          if (canRun) void measure();
        }}
      >
        <Gauge size={16} aria-hidden />
        {hasMeasured ? words.again : words.measure}
      </Button>
      <PythonStatus withNumpy />
    </div>
  );
}

interface ResultsProps {
  readonly shown: Calibration | undefined;
  readonly isMeasuring: boolean;
}

function Results({ shown, isMeasuring }: ResultsProps) {
  return (
    <section className={styles['results']} aria-labelledby="results">
      <h2 id="results">{isMeasuring ? words.current : words.results}</h2>
      {!isMeasuring && shown !== undefined && (
        <p className={page['note']}>{words.measuredAt(shortDate(shown.measuredAt))}</p>
      )}
      <CalibrationTable calibration={shown} isMeasuring={isMeasuring} />
      {shown !== undefined && shown.scaling.length > 0 && <ScalingResult scaling={shown.scaling} />}
    </section>
  );
}

/** Measures what this machine really has, and shows what was measured before. */
export function CalibratePage() {
  const run = useCalibration();
  const { progress, end } = run;
  const calibrations = useCalibrations();
  const isKept = useCalibrationIsKept();
  const [latest, ...earlier] = calibrations;
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <p className={page['note']}>{words.how}</p>
      <Actions run={run} hasMeasured={latest !== undefined} />
      {end !== undefined && (
        <p className={styles['end']} role="status">
          {words[end]}
        </p>
      )}
      {!isKept && <Notice kind="warn">{words.isNotKept}</Notice>}
      <Results shown={progress?.soFar ?? latest} isMeasuring={progress !== undefined} />
      {earlier.length > 0 && <EarlierCalibrations calibrations={earlier} />}
    </div>
  );
}
