'use client';

import { PageLink } from '@/components/ui/page-link';
import { figure, lesson as words } from '@/components/ui/strings/lesson';
import { calibratedNumber } from '@/lib/client/calibration-store';
import { ownNumber } from '@/lib/client/lesson-store';
import { useCalibrations } from '@/lib/client/use-calibrations';
import { useLesson } from '@/lib/client/use-lesson';
import type { CalibrationField } from '@/lib/content/schema/calibration';
import type { OwnNumber as OwnNumberValue } from '@/lib/content/schema/document';

import styles from './own-number.module.css';
import { useCores } from './use-cores';

type Measured = Extract<OwnNumberValue, { kind: 'measure' | 'ratio' }>;

/** A number of the reader's own machine within the text; a gap until it was measured. */
export function OwnNumber({ value }: { readonly value: OwnNumberValue }) {
  switch (value.kind) {
    case 'cores':
      return <Cores />;
    case 'calibration':
      return <Calibrated field={value.field} />;
    default:
      return <FromRun value={value} />;
  }
}

function Cores() {
  const cores = useCores();
  return <span className={styles['own']}>{cores === undefined ? '…' : figure(cores)}</span>;
}

/** A number that the page Calibrate measured; until then, the way there. */
function Calibrated({ field }: { readonly field: CalibrationField }) {
  const number = calibratedNumber(useCalibrations()[0], field);
  if (number !== undefined) return <span className={styles['own']}>{figure(number)}</span>;
  return (
    <PageLink
      className={styles['gap']}
      href="/start/calibrate"
      aria-label={words.notCalibrated}
      title={words.notCalibrated}
    >
      …
    </PageLink>
  );
}

function FromRun({ value }: { readonly value: Measured }) {
  const number = useLesson((state) => ownNumber(state.runs, value));
  if (number !== undefined) return <span className={styles['own']}>{figure(number)}</span>;
  const run = value.kind === 'measure' ? value.run : value.of.run;
  return (
    <a
      className={styles['gap']}
      href={`#run-${run}`}
      aria-label={words.notMeasured}
      title={words.notMeasured}
    >
      …
    </a>
  );
}
