import { type StructuredPatchHunk, structuredPatch } from 'diff';

import { attempts as words } from '@/components/ui/strings/attempts';

import styles from './difference-view.module.css';

const CONTEXT_LINES = 2;

interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
}

const KINDS: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed' };

function Hunk({ hunk }: { readonly hunk: StructuredPatchHunk }) {
  return (
    <code className={styles['hunk']}>
      {hunk.lines.map((line, k) => (
        <span key={k} className={styles[KINDS[line[0] ?? ''] ?? 'same']}>
          {line}
          {'\n'}
        </span>
      ))}
    </code>
  );
}

/** Lines in which two programs differ, with a few around them: as `diff -u` writes them. */
export function DifferenceView({ before, after }: DifferenceViewProps) {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT_LINES });
  if (hunks.length === 0) return <p className={styles['none']}>{words.isPresent}</p>;
  return (
    // Long lines scroll, so the keyboard must reach them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles['difference']} aria-label={words.difference} tabIndex={0}>
      {hunks.map((hunk, k) => (
        <Hunk key={k} hunk={hunk} />
      ))}
    </pre>
  );
}
