import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './notice.module.css';

const ICONS = { info: Info, warn: TriangleAlert, bad: CircleAlert } as const;

interface NoticeProps {
  readonly kind: keyof typeof ICONS;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something the reader should know, in place: never a toast, never a dialog. */
export function Notice({ kind, children, actions }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={`${styles['notice']} ${styles[kind] ?? ''}`}>
      <Icon size={18} aria-hidden />
      <div className={styles['body']}>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
