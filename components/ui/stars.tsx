import { Star } from 'lucide-react';

import styles from './stars.module.css';

interface StarsProps {
  readonly earned: number;
  readonly size?: number;
  /** What a screen reader says: "2 of 3 stars". */
  readonly label: string;
}

export function Stars({ earned, size = 18, label }: StarsProps) {
  return (
    <span className={styles['stars']} role="img" aria-label={label}>
      {[1, 2, 3].map((k) => (
        <Star key={k} size={size} aria-hidden data-earned={k <= earned || undefined} />
      ))}
    </span>
  );
}
