'use client';

import { Download } from 'lucide-react';
import { useId, useState, useSyncExternalStore } from 'react';

import { Button } from '@/components/ui/button';
import { keeping } from '@/components/ui/strings/keeping';
import { progress } from '@/components/ui/strings/progress';
import { attemptStore } from '@/lib/client/attempt-store';
import { buildInfo } from '@/lib/client/build-info';
import { buildReport } from '@/lib/client/build-report';
import { describeMachine } from '@/lib/client/describe-machine';
import { downloadFile } from '@/lib/client/download-file';
import { readLearnerName, writeLearnerName } from '@/lib/client/learner-name';
import { includeSurvey, surveyForReport } from '@/lib/client/survey-store';
import { useAllFeedback } from '@/lib/client/use-feedback';
import { useProgress } from '@/lib/client/use-progress';
import { useSurvey } from '@/lib/client/use-survey';

import styles from './report-form.module.css';
import { ReportHolds, isReportWhole } from './report-holds';

const words = progress.report;

function fileNameOf(learner: string): string {
  const plain = learner
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `forkjoin-report-${plain === '' ? 'learner' : plain}.json`;
}

/** Name, what to include, and the file itself. */
export function ReportForm() {
  const stored = useSyncExternalStore(
    () => () => undefined,
    readLearnerName,
    () => '',
  );
  const [typed, setTyped] = useState<string>();
  const [isAgreed, setAgreed] = useState(false);
  const [said, setSaid] = useState('');
  const feedback = useAllFeedback();
  const earned = useProgress();
  const survey = useSurvey();
  const answers = surveyForReport(survey);
  const surveyCount = Object.keys(survey.answers).length;
  const id = useId();
  const name = typed ?? stored;

  const download = async (): Promise<void> => {
    if (name.trim() === '') {
      setSaid(words.nameNeeded);
      document.getElementById(`${id}-name`)?.focus();
      return;
    }
    // Asked for once more: the list on the page may be older, or not there yet.
    const found = await attemptStore.all();
    const text = buildReport({
      learner: name,
      build: buildInfo.buildId,
      environment: describeMachine(),
      progress: earned,
      attempts: found.attempts,
      ...(isAgreed ? { feedback } : {}),
      ...(answers === undefined ? {} : { survey: answers }),
    });
    const file = fileNameOf(name);
    downloadFile(file, text);
    setSaid(isReportWhole(found) ? words.done(file) : keeping.report.donePartly(file));
  };

  return (
    <div className={styles['form']}>
      <ReportHolds />
      <label className={styles['label']} htmlFor={`${id}-name`}>
        {words.name}
      </label>
      <input
        id={`${id}-name`}
        className={styles['name']}
        type="text"
        maxLength={80}
        autoComplete="name"
        value={name}
        onChange={(event) => {
          const clean = event.target.value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
          setTyped(clean);
          writeLearnerName(clean);
        }}
      />
      {feedback.length > 0 && (
        <label className={styles['agree']}>
          <input
            type="checkbox"
            checked={isAgreed}
            onChange={(event) => {
              setAgreed(event.target.checked);
            }}
          />
          {words.withFeedback(feedback.length)}
        </label>
      )}
      {surveyCount > 0 && (
        <label className={styles['agree']}>
          <input
            type="checkbox"
            checked={survey.includeInReport}
            onChange={(event) => {
              includeSurvey(event.target.checked);
            }}
          />
          {words.withSurvey(surveyCount)}
        </label>
      )}
      <div className={styles['row']}>
        <Button
          look="primary"
          onClick={() => {
            download().catch(() => {
              setSaid(keeping.report.failed);
            });
          }}
        >
          <Download size={16} aria-hidden />
          {words.download}
        </Button>
        <span role="status" className={styles['note']}>
          {said}
        </span>
      </div>
    </div>
  );
}
