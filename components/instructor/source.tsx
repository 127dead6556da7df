import { highlightPython } from '@/components/ui/highlight-python';

import styles from './instructor.module.css';

interface SourceProps {
  readonly title: string;
  readonly about?: string;
  readonly code: string;
  readonly isOpen?: boolean;
}

/** A Python file, closed until it is wanted. */
export function Source({ title, about, code, isOpen = false }: SourceProps) {
  return (
    <details className={styles['source']} open={isOpen}>
      <summary>
        <strong>{title}</strong>
        {about !== undefined && <span className={styles['note']}> {about}</span>}
      </summary>
      {/* Long lines scroll, so the keyboard must reach them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>
        <code>{highlightPython(code)}</code>
      </pre>
    </details>
  );
}
