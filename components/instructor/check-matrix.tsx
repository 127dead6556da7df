import { CircleCheck, CircleX } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { ColumnHeads } from '@/components/ui/column-heads';
import { Stars } from '@/components/ui/stars';
import { instructor } from '@/components/ui/strings/instructor';
import { duration } from '@/components/ui/strings/program';
import { verdictWords } from '@/components/ui/strings/verdict';
import type { CheckedRow, MatrixRow } from '@/lib/client/check-run';

import styles from './instructor.module.css';
import { type MeasuredGate, measureGate, referenceRow } from './measured-gate';

const words = instructor.check;

interface CheckMatrixProps {
  readonly rows: readonly MatrixRow[];
  readonly hasChallenge: boolean;
  /** Draws a verdict as its learner sees it. */
  readonly showVerdict: (row: CheckedRow) => ReactNode;
}

interface SeenProps extends Pick<CheckMatrixProps, 'showVerdict'> {
  readonly row: CheckedRow;
}

/** The verdict as its learner sees it. A check of everything has hundreds: each is drawn when it is opened. */
function Seen({ row, showVerdict }: SeenProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles['seen']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {words.seen}
        <span className="visually-hidden">{words.seenOf(row.submission)}</span>
      </summary>
      {isOpen && <div className={styles['verdict']}>{showVerdict(row)}</div>}
    </details>
  );
}

/** What the gate was judged by. */
function Measured({ measures }: { readonly measures: readonly MeasuredGate[] }) {
  return (
    <td className={styles['measured']}>
      {measures.map(({ own, beside }) => (
        <p key={own}>
          {own}
          {beside.map((text) => (
            <span key={text} className={styles['aside']}>
              {text}
            </span>
          ))}
        </p>
      ))}
    </td>
  );
}

interface CheckedCellsProps {
  readonly row: CheckedRow;
  readonly measures: readonly MeasuredGate[];
}

/** What a submission earned, beside what it had to. */
function CheckedCells({ row, measures }: CheckedCellsProps) {
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
      </td>
      <Measured measures={measures} />
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
      <p className={styles['failure']}>{failure}</p>
    </td>
  );
}

/** Submission by verdict: what each must earn and what it earned on this machine. */
export function CheckMatrix({ rows, hasChallenge, showVerdict }: CheckMatrixProps) {
  const { columns } = words;
  const heads = [
    ...(hasChallenge ? [columns.challenge] : []),
    ...[columns.submission, columns.expected, columns.earned, columns.timing, columns.ms],
  ];
  return (
    // A wide table scrolls, so the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={instructor.tabs.check}>
      <table className={`${styles['table']} ${styles['matrix']}`}>
        <ColumnHeads columns={heads} />
        {rows.map((row) => (
          <tbody key={`${row.challenge} ${row.submission ?? ''}`}>
            <tr>
              {hasChallenge && <td>{row.challenge}</td>}
              <th scope="row">{row.submission ?? words.whole}</th>
              {row.kind === 'checked' ? (
                <CheckedCells row={row} measures={measureGate(row, referenceRow(rows, row.challenge))} />
              ) : (
                <FailedCell failure={row.failure} />
              )}
            </tr>
            {row.kind === 'checked' && (
              <tr>
                <td colSpan={heads.length}>
                  <Seen row={row} showVerdict={showVerdict} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
