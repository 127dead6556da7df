'use client';

import { Download, ListChecks, Square } from 'lucide-react';
import { useMemo } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { reports as words } from '@/components/ui/strings/reports';
import { downloadFile } from '@/lib/client/download-file';
import type { DeskState, ReportDesk } from '@/lib/client/report-desk';
import { useReportDesk } from '@/lib/client/use-report-desk';
import { type Claim, claimsOf, regradeCells, regradeColumns } from '@/lib/content/schema/claims';
import { gradeTable } from '@/lib/content/schema/grade-table';
import type { SurveyQuestion } from '@/lib/content/schema/survey';
import { writeCsv } from '@/lib/util/write-csv';

import { ClaimTable } from './claim-table';
import { FileDrop } from './file-drop';
import styles from './instructor.module.css';
import { PromiseNote } from './promise-note';
import { SurveyPlots } from './survey-plots';

interface FileClaim {
  readonly file: string;
  readonly claim: Claim;
}

const claimed = (reports: DeskState['reports']): readonly FileClaim[] =>
  reports
    .flatMap(({ file, report }) => claimsOf(report).map((claim) => ({ file, claim })))
    .sort((one, other) => one.claim.learner.localeCompare(other.claim.learner));

function useRows({ reports, regraded }: DeskState) {
  const claims = useMemo(() => claimed(reports), [reports]);
  return claims.map(({ file, claim }) => ({
    file,
    claim,
    regraded: regraded.get(`${file} ${claim.challenge}`),
  }));
}

type Rows = ReturnType<typeof useRows>;

const gradedOf = (rows: Rows) =>
  rows.map(
    ({ file, claim, regraded }) => regraded ?? { file, claim, earned: undefined, agreement: undefined },
  );

/** What is graded, and what is only claimed so far, as files for a spreadsheet and for the grades of a platform. */
function downloadTable(rows: Rows): void {
  const text = writeCsv(regradeColumns, gradedOf(rows).map(regradeCells));
  downloadFile('forkjoin-reports.csv', text, 'text/csv');
}

function downloadGrades(rows: Rows): void {
  const { columns, cells } = gradeTable(gradedOf(rows));
  downloadFile('forkjoin-grades.csv', writeCsv(columns, cells), 'text/csv');
}

/** Report files of a class: read, listed, graded again. */
export function ReportsPage({ questions }: { readonly questions: readonly SurveyQuestion[] }) {
  const { desk, state } = useReportDesk();
  const { reports, bad, replaced, reading } = state;
  const rows = useRows(state);
  return (
    <div className={styles['page']}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <FileDrop onFiles={(files) => void desk.read(files)} />
        <p role="status" className={styles['note']}>
          {reading !== undefined
            ? words.reading(reading.done, reading.count)
            : reports.length + bad.length > 0
              ? words.read(reports.length, bad.length) + words.replaced(replaced)
              : words.empty}
        </p>
        <PromiseNote />
      </header>
      {bad.length > 0 && (
        <section>
          <h2>{words.badTitle}</h2>
          <ul className={styles['bad']}>
            {bad.map(({ file, reason }) => (
              <li key={file}>
                <strong>{file}</strong>: {words.bad(reason)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h2>{words.table}</h2>
          <Grading desk={desk} state={state} rows={rows} />
          <p className={styles['note']}>{words.tables}</p>
          <ClaimTable rows={rows} />
        </section>
      )}
      <SurveyPlots reports={reports} questions={questions} />
    </div>
  );
}

interface GradingProps {
  readonly desk: ReportDesk;
  readonly state: DeskState;
  readonly rows: Rows;
}

/** How far grading is, or why it ended early: one place, which is there before anything is said in it. */
function GradingStatus({ state: { regraded, grading, failure }, rows }: Omit<GradingProps, 'desk'>) {
  const done = countDone(rows);
  const text =
    grading !== undefined
      ? words.regrading(grading, done, rows.length)
      : regraded.size > 0
        ? words.graded(done, rows.length)
        : '';
  return (
    <div role="status" className={styles['said']}>
      {text !== '' && <p className={styles['note']}>{text}</p>}
      {failure !== undefined && <Notice kind="bad">{words.failure(failure)}</Notice>}
    </div>
  );
}

const countDone = (rows: Rows): number => rows.filter(({ regraded }) => regraded !== undefined).length;

/** Starts, stops and goes on grading, and says how far it is. */
function Grading({ desk, state, rows }: GradingProps) {
  const { grading } = state;
  const done = countDone(rows);
  const label = done === 0 ? 'none' : done < rows.length ? 'some' : 'all';
  return (
    <div className={styles['panel']}>
      <div className={styles['row']}>
        {grading === undefined ? (
          <Button look="primary" onClick={() => void desk.regrade()}>
            <ListChecks size={17} aria-hidden />
            {words.regrade[label]}
          </Button>
        ) : (
          <Button
            onClick={() => {
              desk.stop();
            }}
          >
            <Square size={15} aria-hidden />
            {words.stop}
          </Button>
        )}
        <Button
          onClick={() => {
            downloadTable(rows);
          }}
        >
          <Download size={16} aria-hidden />
          {words.csv}
        </Button>
        <Button
          onClick={() => {
            downloadGrades(rows);
          }}
        >
          <Download size={16} aria-hidden />
          {words.grades}
        </Button>
        <GradingStatus state={state} rows={rows} />
      </div>
      {grading !== undefined && (
        <progress className={styles['progress']} aria-label={words.progress} value={done} max={rows.length} />
      )}
    </div>
  );
}
