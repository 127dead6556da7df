import { CircleCheck, CircleHelp, CircleX, type LucideIcon } from 'lucide-react';
import { memo, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Stars } from '@/components/ui/stars';
import { duration } from '@/components/ui/strings/program';
import { reports as words } from '@/components/ui/strings/reports';
import { verdictWords } from '@/components/ui/strings/verdict';
import type { Agreement, Claim, Regraded } from '@/lib/content/schema/claims';

import styles from './instructor.module.css';

interface ClaimRow {
  readonly file: string;
  readonly claim: Claim;
  readonly regraded: Regraded | undefined;
}

const LOOKS: Readonly<Record<Agreement, readonly [LucideIcon, string]>> = {
  agrees: [CircleCheck, 'true'],
  'fewer-stars': [CircleHelp, 'unclear'],
  unclear: [CircleHelp, 'unclear'],
  'not-earned': [CircleX, 'false'],
  'not-shown': [CircleX, 'false'],
};

function Earned({ regraded }: { readonly regraded: Regraded | undefined }) {
  if (regraded === undefined) return <span className={styles['note']}>{words.notGraded}</span>;
  const { earned } = regraded;
  if (earned === undefined) return null;
  return (
    <span className={styles['earned']} title={earned.message}>
      {verdictWords.kinds[earned.kind]}
      <Stars earned={earned.stars} size={13} label={verdictWords.stars(earned.stars)} />
    </span>
  );
}

function AgreementMark({ agreement }: { readonly agreement: Agreement }) {
  const [Icon, look] = LOOKS[agreement];
  return (
    <span className={styles['earned']} data-right={look}>
      <Icon size={16} aria-hidden />
      {words.agreements[agreement]}
    </span>
  );
}

/** How fast the best program was on the learner's machine, where that was measured. */
function BestTime({ claim: { attempt } }: { readonly claim: Claim }) {
  if (attempt?.medianMs === undefined) return null;
  return (
    <>
      {duration(attempt.medianMs)}
      {attempt.ratio !== undefined && <span className={styles['aside']}>{words.times(attempt.ratio)}</span>}
    </>
  );
}

/** Drawn again only when it changes: a class has hundreds of rows, and files are read one by one. */
const Row = memo(function Row({ file, claim, regraded }: ClaimRow) {
  return (
    <tr>
      <th scope="row" title={file}>
        {claim.learner}
      </th>
      <td>{claim.challenge}</td>
      <td>
        <Stars earned={claim.claimed.stars} size={13} label={verdictWords.stars(claim.claimed.stars)} />
      </td>
      <td className="tabular">{claim.attempts}</td>
      <td className="tabular">{claim.attempts > 1 && words.span(claim.spanMs)}</td>
      <td className="tabular">
        <BestTime claim={claim} />
      </td>
      <td>
        <Earned regraded={regraded} />
      </td>
      <td>{regraded !== undefined && <AgreementMark agreement={regraded.agreement} />}</td>
    </tr>
  );
});

/** Rows that are drawn at once: thousands would hold up the page. Files for others have them all. */
const STEP = 500;

/** One row a learner and challenge: what the report claims, and what it earned here. */
export function ClaimTable({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { columns } = words;
  const [most, setMost] = useState(STEP);
  return (
    <>
      {/* A wide table scrolls, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.table}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{columns.learner}</th>
              <th scope="col">{columns.challenge}</th>
              <th scope="col">{columns.claimed}</th>
              <th scope="col">{columns.attempts}</th>
              <th scope="col">{columns.span}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.earned}</th>
              <th scope="col">{columns.agreement}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Row key={`${row.file} ${row.claim.challenge}`} {...row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <p className={styles['row']}>
          <span>{words.shown(most, rows.length)}</span>
          <Button
            size="small"
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            {words.showMore(Math.min(STEP, rows.length - most))}
          </Button>
        </p>
      )}
    </>
  );
}
