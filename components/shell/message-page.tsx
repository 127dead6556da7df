import type { ReactNode } from 'react';

import { Mark } from '@/components/ui/mark';

import styles from './message-page.module.css';

interface MessagePageProps {
  readonly title: string;
  readonly cause: string;
  readonly children: ReactNode;
}

/** A page that has nothing to show but what happened, why, and what to do next. */
export function MessagePage({ title, cause, children }: MessagePageProps) {
  return (
    <div className={styles['page']}>
      <Mark size={48} />
      <h1>{title}</h1>
      <p>{cause}</p>
      <div className={styles['actions']}>{children}</div>
    </div>
  );
}
