import { CircleCheck, CircleX } from 'lucide-react';

import { Stars } from '@/components/ui/stars';
import { instructor } from '@/components/ui/strings/instructor';
import { duration } from '@/components/ui/strings/program';
import { verdictWords } from '@/components/ui/strings/verdict';
import type { CheckedRow, MatrixRow } from '@/lib/client/check-run';

import styles from './instructor.module.css';

const words = instructor.check;

interface CheckMatrixProps {
  readonly rows: readonly MatrixRow[];
  readonly hasChallenge: boolean;
}

/** The verdict as its receiver reads it: the sentence, and the cases that failed. */
function Seen({ row }: { readonly row: CheckedRow }) {
  const { message, cases } = row.verdict;
  return (
    <details className={styles['seen']}>
      <summary>{words.seen}</summary>
      <p>{message}</p>
      {cases
        .filter(({ kind }) => kind !== 'passed')
        .map(({ name, kind, message: text }) => (
          <div key={name}>
            <p>
              {name}: {verdictWords.caseKind(kind)}
            </p>
            {text !== '' && <pre>{text}</pre>}
          </div>
        ))}
    </details>
  );
}

function measured({ verdict, margin }: CheckedRow): string {
  const { timing, overlap } = verdict;
  const parts = [
    ...(timing === undefined || timing.pairs === 0 ? [] : [verdictWords.times(timing.ratio)]),
    ...(overlap === undefined ? [] : [`${(100 * overlap).toFixed(0)} %`]),
    ...(margin === undefined ? [] : [instructor.gate.margin(margin.toFixed(2))]),
  ];
  return parts.join(', ');
}

/** What a submission earned, beside what it had to. */
function CheckedCells({ row }: { readonly row: CheckedRow }) {
  const Icon = row.isRight ? CircleCheck : CircleX;
  return (
    <>
      <td>{row.expected}</td>
      <td>
        <span className={styles['earned']} data-right={row.isRight}>
          <Icon size={16} aria-hidden />
          <span className="visually-hidden">{row.isRight ? words.right : words.wrong}:</span>
          {verdictWords.kinds[row.verdict.kind]}
          <Stars earned={row.verdict.stars} size={13} label={verdictWords.stars(row.verdict.stars)} />
        </span>
        <Seen row={row} />
      </td>
      <td className="tabular">{measured(row)}</td>
      <td className="tabular">{duration(row.ms)}</td>
    </>
  );
}

/** Why a submission earned nothing: it was not judged. */
function FailedCell({ failure }: { readonly failure: string }) {
  return (
    <td colSpan={4}>
      <span className={styles['earned']} data-right="false">
        <CircleX size={16} aria-hidden />
        {words.failed}
      </span>
      <p className={styles['seen']}>{failure}</p>
    </td>
  );
}

/** Submission by verdict: what each must earn and what it earned on this machine. */
export function CheckMatrix({ rows, hasChallenge }: CheckMatrixProps) {
  const { columns } = words;
  return (
    // A wide table scrolls, so the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={instructor.tabs.check}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {hasChallenge && <th scope="col">{columns.challenge}</th>}
            <th scope="col">{columns.submission}</th>
            <th scope="col">{columns.expected}</th>
            <th scope="col">{columns.earned}</th>
            <th scope="col">{columns.timing}</th>
            <th scope="col">{columns.ms}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.challenge} ${row.submission ?? ''}`}>
              {hasChallenge && <td>{row.challenge}</td>}
              <th scope="row">{row.submission ?? words.whole}</th>
              {row.kind === 'checked' ? <CheckedCells row={row} /> : <FailedCell failure={row.failure} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
