import { Check, Info, OctagonX } from 'lucide-react';

import { highlightPython } from '@/components/ui/highlight-python';
import { ScrollArea } from '@/components/ui/scroll-area';
import { reference } from '@/components/ui/strings/reference';
import { codeFragment } from '@/lib/client/code-link';
import type { ConcurrencyRow } from '@/lib/content/schema/concurrency';
import type { ContentDocument } from '@/lib/content/schema/document';

import styles from './concurrency-page.module.css';
import page from './page.module.css';
import { PlainNodes } from './plain-nodes';

const words = reference.concurrency;
const STATUSES = ['works', 'differs', 'refused'] as const;
const ICONS = { works: Check, differs: Info, refused: OctagonX } as const;

interface ConcurrencyPageProps {
  /** Groups in the order in which they are shown. */
  readonly groups: readonly string[];
  readonly rows: readonly ConcurrencyRow[];
  readonly introduction: ContentDocument;
}

function Status({ status }: { readonly status: ConcurrencyRow['status'] }) {
  const Icon = ICONS[status];
  return (
    <span className={styles['status']} data-status={status}>
      <Icon size={16} aria-hidden />
      {words.status[status]}
    </span>
  );
}

function Legend({ rows }: { readonly rows: readonly ConcurrencyRow[] }) {
  return (
    <dl className={styles['legend']}>
      {STATUSES.map((status) => (
        <div key={status}>
          <dt>
            <Status status={status} />
          </dt>
          <dd>
            {words.statusLong[status]}, {words.count(rows.filter((row) => row.status === status).length)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Row({ row }: { readonly row: ConcurrencyRow }) {
  return (
    <li id={row.id} className={styles['row']}>
      <Status status={row.status} />
      <div className={styles['text']}>
        <p className={styles['promise']}>{row.promise}</p>
        {row.note !== undefined && <p className={styles['note']}>{row.note}</p>}
        <details className={styles['program']}>
          <summary>{words.program}</summary>
          <ScrollArea label={words.program} className={styles['code']}>
            <pre>
              <code>{highlightPython(row.program)}</code>
            </pre>
          </ScrollArea>
          <a href={`/playground${codeFragment(row.program)}`}>{words.open}</a>
        </details>
      </div>
    </li>
  );
}

function groupId(group: string): string {
  return group.toLowerCase().replaceAll(' ', '-');
}

/** The promises of the runtime, one row each, as its tests check them. */
export function ConcurrencyPage({ groups, rows, introduction }: ConcurrencyPageProps) {
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <div className={page['text']}>
        <PlainNodes nodes={introduction.children} />
      </div>
      <section className={styles['matrix']} aria-labelledby="promises">
        <h2 id="promises">{words.table}</h2>
        <Legend rows={rows} />
        <nav className={page['jump']} aria-label={words.jump}>
          {groups.map((group) => (
            <a key={group} href={`#${groupId(group)}`}>
              {group}
            </a>
          ))}
        </nav>
        {groups.map((group) => (
          <section key={group} id={groupId(group)} className={styles['group']}>
            <h3>{group}</h3>
            <ul>
              {rows
                .filter((row) => row.group === group)
                .map((row) => (
                  <Row key={row.id} row={row} />
                ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}
