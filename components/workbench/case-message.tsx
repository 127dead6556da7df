import { verdictWords as words } from '@/components/ui/strings/verdict';

import styles from './case-list.module.css';
import { readCaseMessage } from './read-case-message';

/** Why a case failed: expected and got below each other, so that they can be compared; other messages as they are. */
export function CaseMessage({ message }: { readonly message: string }) {
  const difference = readCaseMessage(message);
  if (difference === undefined) return <pre className={styles['message']}>{message}</pre>;
  const { expected, got, where, more, given } = difference;
  const rows = [
    [words.difference.where, where],
    [words.difference.expected, expected],
    [words.difference.got, got],
    [words.difference.given, given],
  ] as const;
  return (
    <div className={styles['difference']}>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      {more !== '' && <p>{more}</p>}
    </div>
  );
}
