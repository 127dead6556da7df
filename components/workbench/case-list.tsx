import { CircleCheck, CircleX } from 'lucide-react';

import { verdictWords as words } from '@/components/ui/strings/verdict';
import type { CaseResult } from '@/lib/protocol/grade';

import styles from './case-list.module.css';
import { CaseMessage } from './case-message';

function Case({ result }: { readonly result: CaseResult }) {
  const hasPassed = result.kind === 'passed';
  const Icon = hasPassed ? CircleCheck : CircleX;
  return (
    <li className={`${styles['case']} ${hasPassed ? styles['passed'] : styles['failed']}`}>
      <Icon size={16} aria-hidden />
      <span>
        {result.name} <span className={styles['kind']}>{words.caseKind(result.kind)}</span>
      </span>
      {result.message !== '' && <CaseMessage message={result.message} />}
    </li>
  );
}

interface CaseListProps {
  readonly cases: readonly CaseResult[];
  /** Keeps the list open though all have passed: while more are coming. */
  readonly isOpen: boolean;
}

/** Every case with its result; those that failed first, each with what was given, expected and got. */
export function CaseList({ cases, isOpen }: CaseListProps) {
  if (cases.length === 0) return null;
  const failed = cases.filter((one) => one.kind !== 'passed');
  const passed = cases.filter((one) => one.kind === 'passed');
  const title = <h3 className={styles['title']}>{words.casesPassed(passed.length, cases.length)}</h3>;
  const list = (
    <ul className={styles['list']}>
      {[...failed, ...passed].map((one, k) => (
        <Case key={`${one.name} ${String(k)}`} result={one} />
      ))}
    </ul>
  );
  return failed.length > 0 || isOpen ? (
    <div className={styles['section']}>
      {title}
      {list}
    </div>
  ) : (
    <details className={styles['section']}>
      <summary className={styles['summary']}>{title}</summary>
      {list}
    </details>
  );
}
