'use client';

import { Download, ListChecks, Square } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { reports as words } from '@/components/ui/strings/reports';
import { downloadFile } from '@/lib/client/download-file';
import type { DeskState } from '@/lib/client/report-desk';
import { useReportDesk } from '@/lib/client/use-report-desk';
import { claimsOf, regradeCells, regradeColumns } from '@/lib/content/schema/claims';
import { writeCsv } from '@/lib/util/write-csv';

import { ClaimTable } from './claim-table';
import { FileDrop } from './file-drop';
import styles from './instructor.module.css';
import { SurveyPlots } from './survey-plots';

function rowsOf({ reports, regraded }: DeskState) {
  return reports
    .flatMap(({ file, report }) =>
      claimsOf(report).map((claim) => ({
        file,
        claim,
        regraded: regraded.get(`${file} ${claim.challenge}`),
      })),
    )
    .sort((one, other) => one.claim.learner.localeCompare(other.claim.learner));
}

/** What is graded, and what is only claimed so far, as one file for a spreadsheet. */
function csvOf(state: DeskState): string {
  const cells = rowsOf(state).map(({ file, claim, regraded }) =>
    regradeCells(regraded ?? { file, claim, earned: undefined, agreement: undefined }),
  );
  return writeCsv(regradeColumns, cells);
}

/** Report files of a class: read, listed, graded again. */
export function ReportsPage() {
  const { desk, state } = useReportDesk();
  const { reports, bad, reading, regraded, grading } = state;
  const rows = rowsOf(state);
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
              ? words.read(reports.length, bad.length)
              : words.empty}
        </p>
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
          <div className={styles['row']}>
            {grading === undefined ? (
              <Button look="primary" onClick={() => void desk.regrade()}>
                <ListChecks size={17} aria-hidden />
                {words.regrade}
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
                downloadFile('forkjoin-reports.csv', csvOf(state), 'text/csv');
              }}
            >
              <Download size={16} aria-hidden />
              {words.csv}
            </Button>
            <span role="status" className={styles['note']}>
              {grading !== undefined
                ? words.regrading(grading)
                : regraded.size > 0 && words.graded(regraded.size, rows.length)}
            </span>
          </div>
          <ClaimTable rows={rows} />
        </section>
      )}
      <SurveyPlots reports={reports} />
    </div>
  );
}
