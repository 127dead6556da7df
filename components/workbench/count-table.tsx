import { countWords as words, counters as names } from '@/components/ui/strings/verdict';
import type { Verdict } from '@/lib/protocol/grade';

import styles from './count-table.module.css';

type Counts = Readonly<Partial<Record<keyof typeof names, number>>>;

const keys = Object.keys(names) as (keyof typeof names)[];

/** What the checker counted while a program ran, beside the reference's counts where it has them: no number of it is a time. */
export function CountTable({ verdict }: { readonly verdict: Verdict }) {
  const { counters, referenceCounters, gpu } = verdict;
  const own: Counts = { ...counters, ...gpu?.counters };
  const reference: Counts | undefined =
    referenceCounters === undefined && gpu === undefined
      ? undefined
      : { ...referenceCounters, ...gpu?.reference };
  const shown = keys.filter((key) => (own[key] ?? 0) + (reference?.[key] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <div className={styles['section']}>
      <table className={styles['table']}>
        <caption>{gpu === undefined ? words.inOneCall : words.inAllCases}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.yours}</th>
            {reference !== undefined && <th scope="col">{words.reference}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((key) => (
            <tr key={key}>
              <th scope="row">{names[key]}</th>
              <td>{words.count(own[key])}</td>
              {reference !== undefined && <td>{words.count(reference[key])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
